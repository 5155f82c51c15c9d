package org.safetynets.training.enrolment.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.assessment.domain.Assessment;
import org.safetynets.training.assessment.domain.Attainments;
import org.safetynets.training.assessment.domain.CompetencyProgress;
import org.safetynets.training.assessment.domain.KnownEvidence;
import org.safetynets.training.assessment.domain.Portfolio;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardContent;
import org.safetynets.training.standard.domain.StandardId;
import org.safetynets.training.standard.domain.Standards;
import org.safetynets.training.standard.domain.Transition;
import org.springframework.stereotype.Service;

/** Shows what is left, by the rule that also decides about the certification. */
@Service
public class AssessingEnrolments {

    private final Enrolments enrolments;
    private final Standards standards;
    private final Attainments attainments;
    private final KnownEvidence known;
    private final OrganizationClock clock;
    private final Timer timer;

    public AssessingEnrolments(
            Enrolments enrolments,
            Standards standards,
            Attainments attainments,
            KnownEvidence known,
            OrganizationClock clock,
            MeterRegistry meters) {
        this.enrolments = enrolments;
        this.standards = standards;
        this.attainments = attainments;
        this.known = known;
        this.clock = clock;
        this.timer = meters.timer("training.assessment");
    }

    public Optional<Assessed> find(OrganizationId organization, EnrolmentId id) {
        return enrolments.find(organization, id).map(this::assess);
    }

    public Assessed assess(Enrolment enrolment) {
        return assess(enrolment, standard(enrolment.place().standard()));
    }

    public List<Assessed> roster(Cohort cohort) {
        return assess(cohort, enrolments.of(cohort.organization(), cohort.id()));
    }

    /** Some of the cohort's candidates, by its one standard. */
    public List<Assessed> assess(Cohort cohort, List<Enrolment> some) {
        var standard = standard(cohort.standard());
        return some.stream().map(it -> assess(it, standard)).toList();
    }

    private Assessed assess(Enrolment enrolment, Standard standard) {
        var organization = enrolment.place().organization();
        var today = clock.now(organization).day();
        var content = standard.content();
        var asked = Transition.of(standard, standards.newest(content.code())).askedOn(today);
        var portfolio =
                Portfolio.of(enrolment.evidence(), today)
                        .and(known.of(organization, enrolment.person(), asked))
                        .holding(attainments.of(organization, enrolment.person()));
        var began = Timer.start();
        var assessed = assessed(enrolment, content, asked, portfolio);
        began.stop(timer);
        return assessed;
    }

    private static Assessed assessed(
            Enrolment enrolment,
            StandardContent content,
            List<Requirement> asked,
            Portfolio portfolio) {
        var assessment = Assessment.of(asked, portfolio);
        return new Assessed(enrolment, assessment, CompetencyProgress.of(content, assessment));
    }

    private Standard standard(StandardId id) {
        return standards.find(id).orElseThrow();
    }
}
