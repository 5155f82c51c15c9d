package org.safetynets.training.waiver.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.Place;

/**
 * An override: certifying somebody, or certifying them again, though something is not met, for a
 * reason that one person gives and another, who is neither of the two, approves.
 *
 * <p>Life: asked for, then approved or declined, which is final.
 *
 * @param renewing the certification that is to be renewed; null where it is their first
 */
public record Waiver(
        WaiverId id,
        Place place,
        EnrolmentId enrolment,
        PersonId candidate,
        @Nullable CertificationId renewing,
        Request request,
        @Nullable Decision decision,
        long version) {

    /** For the first certification that the enrolment leads to. */
    public static WaiverResult ask(WaiverId id, Enrolment enrolment, Request request) {
        return asked(id, enrolment, null, request);
    }

    /** For the renewal of a certification that the enrolment led to. */
    public static WaiverResult ask(
            WaiverId id, Enrolment enrolment, CertificationId renewing, Request request) {
        return asked(id, enrolment, renewing, request);
    }

    private static WaiverResult asked(
            WaiverId id, Enrolment enrolment, @Nullable CertificationId renewing, Request request) {
        if (request.by().equals(enrolment.person())) {
            return new WaiverResult.Refused(new OverrideNeedsAnother());
        }
        return request.unmet().isEmpty()
                ? new WaiverResult.Refused(new NothingToOverride())
                : new WaiverResult.Kept(
                        new Waiver(
                                id,
                                enrolment.place(),
                                enrolment.id(),
                                enrolment.person(),
                                renewing,
                                request,
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
                        new Waiver(
                                id,
                                place,
                                enrolment,
                                candidate,
                                renewing,
                                request,
                                by,
                                version + 1));
    }

    public WaiverStatus status() {
        return Optional.ofNullable(decision)
                .map(it -> it.approved() ? WaiverStatus.APPROVED : WaiverStatus.DECLINED)
                .orElse(WaiverStatus.ASKED);
    }
}
