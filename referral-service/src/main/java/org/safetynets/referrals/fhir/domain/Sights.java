package org.safetynets.referrals.fhir.domain;

import java.time.Instant;
import java.util.Optional;
import org.safetynets.referrals.referral.domain.Dial;
import org.safetynets.referrals.referral.domain.Disclosure;
import org.safetynets.referrals.referral.domain.Reason;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralStatus;
import org.safetynets.referrals.referral.domain.Shown;

/** What each end of a loop may read of its task. */
final class Sights {

    private Sights() {}

    /**
     * The practice reads what the dial allows. Its own cancelling it knows anyway.
     *
     * <p>At D0 that is "received", for ever. From D2 on the desk's own steps may be read, since
     * they tell of the organization; a pause looks like being accepted, because its reason may be
     * one of safety.
     */
    static Seen practice(Referral referral, Order order, Desk desk, Instant now) {
        var told = referral.disclosure(now);
        var reason = refusal(told, order, desk);
        return new Seen(
                reason.isPresent() ? TaskStatus.REJECTED : status(told, order, desk),
                order.state(),
                Optional.of(told.shown()),
                reason,
                !told.isNothing(),
                told.tellsAttendance()
                        ? Optional.of(referral.attendance(now).before())
                        : Optional.empty(),
                referral.summary(now));
    }

    private static TaskStatus status(Disclosure told, Order order, Desk desk) {
        if (order.state() == Order.State.REVOKED) {
            return TaskStatus.CANCELLED;
        }
        return switch (told.shown()) {
            case RECEIVED -> TaskStatus.RECEIVED;
            case OPEN -> TaskStatus.ACCEPTED;
            case WAITING -> waiting(desk);
            case PLACED -> TaskStatus.IN_PROGRESS;
            case CLOSED -> TaskStatus.COMPLETED;
        };
    }

    private static TaskStatus waiting(Desk desk) {
        return switch (desk.status()) {
            case REQUESTED, RECEIVED -> desk.status();
            case ACCEPTED, ON_HOLD, IN_PROGRESS, COMPLETED, REJECTED, FAILED, CANCELLED ->
                    TaskStatus.ACCEPTED;
        };
    }

    private static Optional<Reason> refusal(Disclosure told, Order order, Desk desk) {
        var refused =
                order.state() != Order.State.REVOKED
                        && told.shown() == Shown.CLOSED
                        && told.dial().compareTo(Dial.D2) >= 0
                        && desk.status() == TaskStatus.REJECTED;
        return refused ? desk.reason().filter(Reason::mayLeave) : Optional.empty();
    }

    /** The organization reads where the partner truly stands with it. */
    static Seen organization(Referral referral, Order order, Desk desk) {
        var revoked = order.state() == Order.State.REVOKED && !referral.status().isClosed();
        var status = revoked ? TaskStatus.CANCELLED : truth(referral.status(), desk);
        var reason = desk.status() == status ? desk.reason() : Optional.<Reason>empty();
        return new Seen(
                status, order.state(), Optional.empty(), reason, referral.claim().isPresent());
    }

    private static TaskStatus truth(ReferralStatus status, Desk desk) {
        return switch (status) {
            case RECEIVED, INVITED -> desk.status();
            case CONSENTED, SCREENING, WAITLISTED, OFFERED, DEFERRED -> waitingTruth(desk);
            case PLACED ->
                    desk.status() == TaskStatus.ON_HOLD
                            ? TaskStatus.ON_HOLD
                            : TaskStatus.IN_PROGRESS;
            case COMPLETED, REFERRED_ON -> TaskStatus.COMPLETED;
            case NOT_A_FIT -> TaskStatus.REJECTED;
            case DECLINED, NO_RESPONSE, EXPIRED -> TaskStatus.FAILED;
            case WITHDRAWN -> TaskStatus.CANCELLED;
        };
    }

    private static TaskStatus waitingTruth(Desk desk) {
        return switch (desk.status()) {
            case REQUESTED, RECEIVED, ACCEPTED, ON_HOLD -> desk.status();
            case IN_PROGRESS, COMPLETED, REJECTED, FAILED, CANCELLED -> TaskStatus.ACCEPTED;
        };
    }
}
