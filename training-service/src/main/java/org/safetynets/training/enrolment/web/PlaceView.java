package org.safetynets.training.enrolment.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.Waiting;
import org.safetynets.training.cohort.web.CohortOutline;
import org.safetynets.training.enrolment.domain.Enrolment;

/**
 * What somebody has in a cohort.
 *
 * @param place on the waitlist, 1 for whoever is next
 * @param offeredUntil until when a seat is held
 * @param cohort where somebody asks for their own
 */
public record PlaceView(
        PlaceState state,
        @Nullable UUID enrolmentId,
        @Nullable Integer place,
        @Nullable Instant offeredUntil,
        @Nullable CohortOutline cohort) {

    /** How somebody stands with a cohort. */
    public enum PlaceState {
        NONE,
        WAITING,
        OFFERED,
        ENROLLED
    }

    static PlaceView of(Cohort cohort, PersonId person, Optional<Enrolment> enrolment) {
        return held(cohort, person, enrolment).in(cohort);
    }

    private static PlaceView held(Cohort cohort, PersonId person, Optional<Enrolment> enrolment) {
        if (cohort.candidates().contains(person)) {
            return enrolled(enrolment.map(it -> it.id().value()).orElse(null));
        }
        return cohort.placeOf(person)
                .map(it -> waiting(cohort.waiting().get(it - 1), it))
                .orElseGet(() -> new PlaceView(PlaceState.NONE, null, null, null, null));
    }

    private PlaceView in(Cohort cohort) {
        return new PlaceView(state, enrolmentId, place, offeredUntil, CohortOutline.of(cohort));
    }

    static PlaceView enrolled(@Nullable UUID enrolment) {
        return new PlaceView(PlaceState.ENROLLED, enrolment, null, null, null);
    }

    static PlaceView waiting(int place) {
        return new PlaceView(PlaceState.WAITING, null, place, null, null);
    }

    private static PlaceView waiting(Waiting it, int place) {
        var state = it.offeredUntil() == null ? PlaceState.WAITING : PlaceState.OFFERED;
        return new PlaceView(state, null, place, it.offeredUntil(), null);
    }
}
