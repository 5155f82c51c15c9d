package org.safetynets.training.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.CANDIDATE;
import static org.safetynets.training.Fixtures.HARBOR;
import static org.safetynets.training.Fixtures.MODULE;
import static org.safetynets.training.Fixtures.NOON;
import static org.safetynets.training.Fixtures.TRAINER;
import static org.safetynets.training.Fixtures.contentOf;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.training.admission.domain.Admission;
import org.safetynets.training.admission.domain.AdmissionDecided;
import org.safetynets.training.admission.domain.AdmissionPolicy;
import org.safetynets.training.admission.domain.AdmissionStatus;
import org.safetynets.training.admission.domain.Decision;
import org.safetynets.training.admission.domain.OwnAdmission;
import org.safetynets.training.admission.domain.Readiness;
import org.safetynets.training.admission.domain.ReadinessAnswer;
import org.safetynets.training.admission.domain.ReadinessUnknown;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;
import org.safetynets.training.standard.domain.StandardContent;

class AdmissionTest {

    private static final Requirement YEAR = sign("RD1", "Twelve months since discovery");
    private static final Requirement PLAN = sign("RD4", "Trigger plan");
    private static final StandardContent STANDARD = contentOf(YEAR, PLAN, MODULE);

    @Test
    void names_what_is_missing_whether_said_no_unsure_or_nothing() {
        assertThat(asked().missing(STANDARD)).containsExactly(YEAR, PLAN);
        assertThat(
                        asked(answer("RD1", Readiness.YES), answer("RD4", Readiness.NOT_SURE))
                                .missing(STANDARD))
                .containsExactly(PLAN);
        assertThat(
                        asked(answer("RD1", Readiness.YES), answer("RD4", Readiness.YES))
                                .missing(STANDARD))
                .isEmpty();
    }

    @Test
    void only_signs_of_readiness_are_asked_for_and_accepted() {
        var module = List.of(answer("M01", Readiness.YES));

        assertThat(AdmissionPolicy.mayAsk(module, STANDARD))
                .isEqualTo(Verdict.refuse(new ReadinessUnknown("M01")));
        assertThat(AdmissionPolicy.mayBeDecided(asked(), TRAINER, Set.of("M01"), STANDARD))
                .isEqualTo(Verdict.refuse(new ReadinessUnknown("M01")));
    }

    @Test
    void a_trainer_may_admit_somebody_with_something_missing_but_never_themselves() {
        assertThat(AdmissionPolicy.mayBeDecided(asked(), TRAINER, Set.of(), STANDARD))
                .isEqualTo(Verdict.allow());
        assertThat(AdmissionPolicy.mayBeDecided(asked(), CANDIDATE, Set.of(), STANDARD))
                .isEqualTo(Verdict.refuse(new OwnAdmission()));
    }

    @Test
    void is_decided_once() {
        var decided =
                asked().decided(
                                AdmissionStatus.DECLINED,
                                new Decision(TRAINER, NOON, "not yet", Set.of()));

        assertThat(AdmissionPolicy.mayBeDecided(decided, TRAINER, Set.of(), STANDARD))
                .isEqualTo(Verdict.refuse(new AdmissionDecided(AdmissionStatus.DECLINED)));
    }

    private static Admission asked(ReadinessAnswer... answers) {
        return new Admission(
                UUID.randomUUID(),
                HARBOR,
                new CohortId(UUID.randomUUID()),
                CANDIDATE,
                List.of(answers),
                NOON,
                AdmissionStatus.ASKED,
                null,
                1);
    }

    private static ReadinessAnswer answer(String requirement, Readiness readiness) {
        return new ReadinessAnswer(requirement, readiness, null);
    }

    private static Requirement sign(String code, String title) {
        return new Requirement(code, RequirementKind.READINESS, title, null, 1);
    }
}
