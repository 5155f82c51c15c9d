package org.safetynets.referrals.fhir.domain;

import java.time.Instant;
import java.util.Optional;
import org.safetynets.referrals.referral.domain.Reason;
import org.safetynets.referrals.referral.domain.Shown;
import org.safetynets.referrals.referral.domain.SummaryId;

/**
 * What one end reads of an order and its task.
 *
 * @param shown the word that the partner's dial allows; the organization's own end has none
 * @param come whether the partner may be known to have come: to the practice only when they
 *     disclose something, to the organization always
 * @param attendanceUntil the turn of the week up to which attendance is told, where it is: what is
 *     seen is new each week, whoever came to whatever
 * @param summary the summary that is told, where one is
 */
public record Seen(
        TaskStatus status,
        Order.State order,
        Optional<Shown> shown,
        Optional<Reason> reason,
        boolean come,
        Optional<Instant> attendanceUntil,
        Optional<SummaryId> summary) {

    /** As it is seen where nothing is told beside the status. */
    Seen(
            TaskStatus status,
            Order.State order,
            Optional<Shown> shown,
            Optional<Reason> reason,
            boolean come) {
        this(status, order, shown, reason, come, Optional.empty(), Optional.empty());
    }
}
