package org.safetynets.referrals.referral.application;

import java.util.Map;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.UrgentAnswer;
import org.safetynets.referrals.referral.domain.UrgentFlag;

/**
 * A counselor's command to make a referral. The answers are weighed and not kept.
 *
 * @param doNotContact whether nobody is to ask the partner, who comes by themselves
 */
public record Refer(
        OrganizationId organization,
        PersonId counselor,
        String counselorPseudonym,
        Optional<String> suggestedPurpose,
        Map<UrgentFlag, UrgentAnswer> answers,
        boolean doNotContact) {}
