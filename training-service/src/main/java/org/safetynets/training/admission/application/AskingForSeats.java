package org.safetynets.training.admission.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.admission.domain.Admission;
import org.safetynets.training.admission.domain.AdmissionPolicy;
import org.safetynets.training.admission.domain.AdmissionStatus;
import org.safetynets.training.admission.domain.Admissions;
import org.safetynets.training.admission.domain.AlreadyAsked;
import org.safetynets.training.admission.domain.ReadinessAnswer;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.cohort.domain.SeatPolicy;
import org.safetynets.training.shared.application.Rules;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody asks for a seat; a trainer will answer. */
@Service
public class AskingForSeats {

    private final Admissions admissions;
    private final Cohorts cohorts;
    private final Standards standards;
    private final Clock clock;

    public AskingForSeats(
            Admissions admissions, Cohorts cohorts, Standards standards, Clock clock) {
        this.admissions = admissions;
        this.cohorts = cohorts;
        this.standards = standards;
        this.clock = clock;
    }

    /** Empty when the organization has no such cohort. */
    @Transactional
    public Optional<Admission> ask(
            OrganizationId organization,
            CohortId id,
            PersonId person,
            List<ReadinessAnswer> answers) {
        return cohorts.find(organization, id).map(it -> ask(it, person, answers));
    }

    private Admission ask(Cohort cohort, PersonId person, List<ReadinessAnswer> answers) {
        var standard = standards.find(cohort.standard()).orElseThrow().content();
        Rules.require(
                SeatPolicy.MAY_COME
                        .decide(cohort, person)
                        .and(() -> notAskedBefore(cohort, person))
                        .and(() -> AdmissionPolicy.mayAsk(answers, standard)));
        var asked =
                new Admission(
                        Ids.next(),
                        cohort.organization(),
                        cohort.id(),
                        person,
                        answers,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        AdmissionStatus.ASKED,
                        null,
                        1);
        admissions.add(asked);
        return asked;
    }

    private Verdict notAskedBefore(Cohort cohort, PersonId person) {
        return admissions
                .open(cohort.organization(), cohort.id(), person)
                .<Verdict>map(it -> Verdict.refuse(new AlreadyAsked(it.id())))
                .orElseGet(Verdict::allow);
    }

    /** Empty when the person has asked for no such thing. */
    @Transactional
    public Optional<Admission> takeBack(OrganizationId organization, UUID id, PersonId person) {
        return admissions
                .find(organization, id)
                .filter(it -> it.person().equals(person))
                .map(
                        it -> {
                            Rules.require(AdmissionPolicy.isOpen(it));
                            var back = it.takenBack();
                            admissions.save(back);
                            return back;
                        });
    }
}
