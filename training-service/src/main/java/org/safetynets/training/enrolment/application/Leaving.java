package org.safetynets.training.enrolment.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Progress;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.EnrolmentStatus;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.enrolment.domain.LeavingPolicy;
import org.safetynets.training.shared.application.Rules;
import org.safetynets.training.standard.domain.RequirementKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends what a person has in a cohort: a seat, a place on the waitlist, an offer. */
@Service
public class Leaving {

    private final Cohorts cohorts;
    private final Enrolments enrolments;
    private final AssessingEnrolments assessing;
    private final Seats seats;
    private final Clock clock;

    public Leaving(
            Cohorts cohorts,
            Enrolments enrolments,
            AssessingEnrolments assessing,
            Seats seats,
            Clock clock) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.assessing = assessing;
        this.seats = seats;
        this.clock = clock;
    }

    /** The evidence stays, the seat goes to whoever waits. */
    @Transactional
    public Enrolment withdraw(Enrolment found) {
        var enrolment = enrolments.find(found.place().organization(), found.id()).orElseThrow();
        Rules.require(LeavingPolicy.mayEnd(enrolment));
        var withdrawn = enrolment.as(EnrolmentStatus.WITHDRAWN);
        enrolments.save(withdrawn);
        cohorts.find(enrolment.place().organization(), enrolment.place().cohort())
                .ifPresent(it -> seats.keep(it.leave(enrolment.person(), clock.instant())));
        return withdrawn;
    }

    /** Empty when the organization has no such enrolment. */
    @Transactional
    public Optional<Enrolment> complete(OrganizationId organization, EnrolmentId id) {
        return assessing
                .find(organization, id)
                .map(
                        it -> {
                            var enrolment = it.enrolment();
                            Rules.require(LeavingPolicy.mayBeCompleted(enrolment, modulesLeft(it)));
                            var completed = enrolment.as(EnrolmentStatus.COMPLETED);
                            enrolments.save(completed);
                            return completed;
                        });
    }

    private static List<String> modulesLeft(Assessed assessed) {
        return assessed.assessment().unmet().stream()
                .filter(it -> it.kind() == RequirementKind.MODULE)
                .map(Progress::code)
                .toList();
    }

    /** Whether the person had waited; a seat is given up by withdrawing. */
    @Transactional
    public boolean stopWaiting(OrganizationId organization, CohortId id, PersonId person) {
        var cohort = cohorts.find(organization, id).filter(it -> it.placeOf(person).isPresent());
        cohort.ifPresent(it -> seats.keep(it.leave(person, clock.instant())));
        return cohort.isPresent();
    }
}
