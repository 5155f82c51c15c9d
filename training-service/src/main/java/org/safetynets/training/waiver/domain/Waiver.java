package org.safetynets.training.waiver.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.Place;

/**
 * An override: certifying somebody though something is not met, for a reason that one person gives
 * and another, who is neither of the two, approves.
 *
 * <p>Life: asked for, then approved or declined, which is final.
 */
public record Waiver(
        WaiverId id,
        Place place,
        EnrolmentId enrolment,
        PersonId candidate,
        Request request,
        @Nullable Decision decision,
        long version) {

    public static WaiverResult ask(
            WaiverId id,
            Enrolment enrolment,
            Set<String> unmet,
            PersonId by,
            String reason,
            Instant at) {
        if (by.equals(enrolment.person())) {
            return new WaiverResult.Refused(new OverrideNeedsAnother());
        }
        if (unmet.isEmpty()) {
            return new WaiverResult.Refused(new NothingToOverride());
        }
        return new WaiverResult.Kept(
                new Waiver(
                        id,
                        enrolment.place(),
                        enrolment.id(),
                        enrolment.person(),
                        new Request(by, at, reason, unmet),
                        null,
                        1));
    }

    public WaiverResult decide(Decision by) {
        if (decision != null) {
            return new WaiverResult.Refused(new OverrideDecided(status()));
        }
        return by.by().equals(request.by()) || by.by().equals(candidate)
                ? new WaiverResult.Refused(new OverrideNeedsAnother())
                : new WaiverResult.Kept(
                        new Waiver(id, place, enrolment, candidate, request, by, version + 1));
    }

    public WaiverStatus status() {
        return Optional.ofNullable(decision)
                .map(it -> it.approved() ? WaiverStatus.APPROVED : WaiverStatus.DECLINED)
                .orElse(WaiverStatus.ASKED);
    }
}
