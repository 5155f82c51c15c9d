package org.safetynets.training.enrolment.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.cohort.domain.Seating;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.EnrolmentStatus;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.enrolment.domain.PlaceEvents;
import org.springframework.stereotype.Component;

/** Keeps a cohort and the enrolments of those it seats in step. */
@Component
public class Seats {

    private final Cohorts cohorts;
    private final Enrolments enrolments;
    private final PlaceEvents events;
    private final Clock clock;

    public Seats(Cohorts cohorts, Enrolments enrolments, PlaceEvents events, Clock clock) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps the cohort, begins for everybody who moved up, and tells of it. */
    void keep(Seating seating) {
        cohorts.save(seating.cohort());
        seating.seated().forEach(it -> begin(seating.cohort(), it));
        events.tell(seating);
    }

    /** Somebody who had withdrawn goes on where they were. */
    Enrolment begin(Cohort cohort, PersonId candidate) {
        var before = enrolments.find(cohort.organization(), cohort.id(), candidate);
        if (before.isPresent()) {
            var resumed = before.get().as(EnrolmentStatus.ACTIVE);
            enrolments.save(resumed);
            return resumed;
        }
        var begun =
                Enrolment.begin(
                        new EnrolmentId(Ids.next()),
                        cohort,
                        candidate,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        enrolments.add(begun);
        return begun;
    }
}
