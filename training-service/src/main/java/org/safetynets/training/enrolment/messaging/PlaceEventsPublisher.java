package org.safetynets.training.enrolment.messaging;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.safetynets.contracts.CohortPlaceChangedV1;
import org.safetynets.contracts.CohortPlaceChangedV1.Change;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.Seating;
import org.safetynets.training.enrolment.domain.PlaceEvents;
import org.springframework.stereotype.Component;

@Component
class PlaceEventsPublisher implements PlaceEvents {

    private final Outbox outbox;

    PlaceEventsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tell(Seating seating) {
        var cohort = seating.cohort();
        seating.seated().forEach(it -> tell(cohort, it, Change.MOVED_UP));
        seating.offered().forEach(it -> tell(cohort, it, Change.OFFERED));
        seating.lapsed().forEach(it -> tell(cohort, it, Change.LAPSED));
    }

    private void tell(Cohort cohort, PersonId person, Change change) {
        outbox.append(
                new CohortPlaceChangedV1(
                        place(cohort, person),
                        cohort.version(),
                        cohort.organization().value(),
                        cohort.id().value(),
                        person.value(),
                        change));
    }

    /** The same for the same person in the same cohort, so that its events stay in order. */
    private static UUID place(Cohort cohort, PersonId person) {
        var both = cohort.id().value() + ":" + person;
        return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8));
    }
}
