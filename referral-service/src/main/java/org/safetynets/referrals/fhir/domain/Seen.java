package org.safetynets.referrals.fhir.domain;

import java.util.Optional;
import org.safetynets.referrals.referral.domain.Reason;
import org.safetynets.referrals.referral.domain.Shown;

/**
 * What one end reads of an order and its task.
 *
 * @param shown the word that the partner's dial allows; the organization's own end has none
 * @param come whether the partner may be known to have come: to the practice only when they
 *     disclose something, to the organization always
 */
public record Seen(
        TaskStatus status,
        Order.State order,
        Optional<Shown> shown,
        Optional<Reason> reason,
        boolean come) {}
