package org.safetynets.training.admission.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.training.admission.domain.Admission;
import org.safetynets.training.admission.domain.AdmissionEvents;
import org.safetynets.training.admission.domain.AdmissionPolicy;
import org.safetynets.training.admission.domain.AdmissionStatus;
import org.safetynets.training.admission.domain.Admissions;
import org.safetynets.training.admission.domain.Decision;
import org.safetynets.training.assessment.domain.Source;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.enrolment.application.Crediting;
import org.safetynets.training.enrolment.application.Enrolling;
import org.safetynets.training.enrolment.application.Shown;
import org.safetynets.training.enrolment.domain.EnrollingResult;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.shared.application.Rules;
import org.safetynets.training.standard.domain.StandardContent;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A trainer decides; whoever is admitted has a seat or waits for one in the same moment.
 *
 * <p>Seven collaborators: what is asked, what it takes, and what comes of it.
 */
@Service
public class Admitting {

    private final Admissions admissions;
    private final Cohorts cohorts;
    private final Standards standards;
    private final Enrolling enrolling;
    private final Crediting crediting;
    private final AdmissionEvents events;
    private final Clock clock;

    public Admitting(
            Admissions admissions,
            Cohorts cohorts,
            Standards standards,
            Enrolling enrolling,
            Crediting crediting,
            AdmissionEvents events,
            Clock clock) {
        this.admissions = admissions;
        this.cohorts = cohorts;
        this.standards = standards;
        this.enrolling = enrolling;
        this.crediting = crediting;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when the organization knows of no such thing. */
    @Transactional
    public Optional<Admitted> admit(
            OrganizationId organization,
            UUID id,
            PersonId by,
            String reason,
            Set<String> accepted) {
        return decide(organization, id, by, AdmissionStatus.ADMITTED, reason, accepted)
                .map(it -> new Admitted(it, seat(it, accepted, by)))
                .map(
                        it -> {
                            events.admitted(
                                    it.admission(), it.seat() instanceof EnrollingResult.Enrolled);
                            return it;
                        });
    }

    @Transactional
    public Optional<Admission> decline(
            OrganizationId organization, UUID id, PersonId by, String reason) {
        var declined = decide(organization, id, by, AdmissionStatus.DECLINED, reason, Set.of());
        declined.ifPresent(events::declined);
        return declined;
    }

    private Optional<Admission> decide(
            OrganizationId organization,
            UUID id,
            PersonId by,
            AdmissionStatus as,
            String reason,
            Set<String> accepted) {
        return admissions
                .find(organization, id)
                .map(
                        it -> {
                            Rules.require(
                                    AdmissionPolicy.mayBeDecided(it, by, accepted, standard(it)));
                            var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                            var decided = it.decided(as, new Decision(by, at, reason, accepted));
                            admissions.save(decided);
                            return decided;
                        });
    }

    private StandardContent standard(Admission it) {
        return cohorts.find(it.organization(), it.cohort())
                .flatMap(cohort -> standards.find(cohort.standard()))
                .orElseThrow()
                .content();
    }

    private EnrollingResult seat(Admission it, Set<String> accepted, PersonId by) {
        var result =
                enrolling
                        .enrolOrWait(it.organization(), it.cohort(), it.person())
                        .orElseThrow(NotFoundException::new);
        switch (result) {
            case EnrollingResult.Refused(var reason) -> throw new RefusedException(reason);
            case EnrollingResult.OnWaitlist _ -> {}
            case EnrollingResult.Enrolled(var enrolment) ->
                    accepted.stream().sorted().forEach(sign -> show(it, enrolment, sign, by));
        }
        return result;
    }

    private void show(Admission it, Enrolment enrolment, String sign, PersonId by) {
        crediting.credit(
                new Shown(
                        it.organization(),
                        enrolment.id(),
                        sign,
                        null,
                        by,
                        Source.Kind.TRAINER,
                        it.id()));
    }
}
