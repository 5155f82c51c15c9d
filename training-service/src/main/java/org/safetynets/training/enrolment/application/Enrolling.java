package org.safetynets.training.enrolment.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.cohort.domain.SeatResult;
import org.safetynets.training.enrolment.domain.EnrollingResult;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a candidate a seat and begins their enrolment, both or neither. */
@Service
public class Enrolling {

    private final Cohorts cohorts;
    private final Enrolments enrolments;
    private final Clock clock;

    public Enrolling(Cohorts cohorts, Enrolments enrolments, Clock clock) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** Empty when the organization has no such cohort. */
    @Transactional
    public Optional<EnrollingResult> enrol(
            OrganizationId organization, CohortId cohort, PersonId candidate) {
        return cohorts.find(organization, cohort).map(it -> enrol(it, candidate));
    }

    private EnrollingResult enrol(Cohort cohort, PersonId candidate) {
        return switch (cohort.seat(candidate)) {
            case SeatResult.Refused(var reason) -> new EnrollingResult.Refused(reason);
            case SeatResult.SeatTaken(var seated) -> {
                cohorts.save(seated);
                var begun =
                        Enrolment.begin(
                                new EnrolmentId(Ids.next()),
                                seated,
                                candidate,
                                clock.instant().truncatedTo(ChronoUnit.MILLIS));
                enrolments.add(begun);
                yield new EnrollingResult.Enrolled(begun);
            }
        };
    }
}
