package org.safetynets.referrals.referral.domain;

import java.time.Instant;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * Who referred, to whom and when: all that a counselor leaves, and nothing about the partner.
 *
 * @param doNotContact whether nobody is to ask the partner, who comes by themselves; a wish that
 *     the partner may change when they come
 */
public record Origin(
        OrganizationId organization,
        PersonId counselor,
        String counselorPseudonym,
        Optional<String> suggestedPurpose,
        Instant at,
        boolean doNotContact) {}
