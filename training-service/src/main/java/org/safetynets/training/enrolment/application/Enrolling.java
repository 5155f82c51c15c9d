package org.safetynets.training.enrolment.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.cohort.domain.SeatResult;
import org.safetynets.training.enrolment.domain.EnrollingResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a candidate a seat and begins their enrolment, both or neither. */
@Service
public class Enrolling {

    private final Cohorts cohorts;
    private final Seats seats;
    private final Clock clock;

    public Enrolling(Cohorts cohorts, Seats seats, Clock clock) {
        this.cohorts = cohorts;
        this.seats = seats;
        this.clock = clock;
    }

    /** A seat or nothing; empty when the organization has no such cohort. */
    @Transactional
    public Optional<EnrollingResult> enrol(
            OrganizationId organization, CohortId cohort, PersonId candidate) {
        return cohorts.find(organization, cohort)
                .map(it -> enrolled(it.seat(candidate), candidate));
    }

    /** A seat or the last place on the waitlist. */
    @Transactional
    public Optional<EnrollingResult> enrolOrWait(
            OrganizationId organization, CohortId cohort, PersonId candidate) {
        return cohorts.find(organization, cohort)
                .map(it -> enrolled(it.seatOrWait(candidate, now()), candidate));
    }

    /** The seat that is held for them. */
    @Transactional
    public Optional<EnrollingResult> accept(
            OrganizationId organization, CohortId cohort, PersonId candidate) {
        return cohorts.find(organization, cohort)
                .map(it -> enrolled(it.accept(candidate, now()), candidate));
    }

    private EnrollingResult enrolled(SeatResult result, PersonId candidate) {
        return switch (result) {
            case SeatResult.Refused(var reason) -> new EnrollingResult.Refused(reason);
            case SeatResult.Waitlisted(var cohort, var place) -> {
                cohorts.save(cohort);
                yield new EnrollingResult.OnWaitlist(place);
            }
            case SeatResult.SeatTaken(var cohort) -> {
                cohorts.save(cohort);
                yield new EnrollingResult.Enrolled(seats.begin(cohort, candidate));
            }
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
