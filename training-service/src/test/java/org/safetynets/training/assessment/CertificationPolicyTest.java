package org.safetynets.training.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.MODULE;
import static org.safetynets.training.Fixtures.OBSERVED;
import static org.safetynets.training.Fixtures.QUIZ;
import static org.safetynets.training.Fixtures.TODAY;
import static org.safetynets.training.Fixtures.everythingFor;
import static org.safetynets.training.Fixtures.evidence;
import static org.safetynets.training.assessment.domain.CertificationPolicy.EVERY_REQUIREMENT_IS_MET;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safetynets.training.assessment.domain.Assessment;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.assessment.domain.Portfolio;
import org.safetynets.training.assessment.domain.Progress;
import org.safetynets.training.assessment.domain.RequirementsUnmet;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.shared.domain.Words;
import org.safetynets.training.standard.domain.Requirement;

class CertificationPolicyTest {

    private static final List<Requirement> ALL = List.of(MODULE, QUIZ, OBSERVED);

    @Test
    void certifies_when_everything_is_met() {
        assertThat(EVERY_REQUIREMENT_IS_MET.decide(ALL, portfolio(everythingFor(ALL))))
                .isEqualTo(Verdict.allow());
    }

    @Test
    void lists_every_requirement_when_there_is_no_evidence() {
        assertThat(unmet())
                .extracting(Progress::code, Progress::have, Progress::need)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("M01", 0L, 1L),
                        org.assertj.core.groups.Tuple.tuple("Q03", 0L, 1L),
                        org.assertj.core.groups.Tuple.tuple("OB1", 0L, 3L));
    }

    @Test
    void a_quiz_below_its_pass_mark_does_not_count_but_is_shown() {
        assertThat(unmet(evidence("Q03", "79.99")))
                .filteredOn(it -> it.code().equals("Q03"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.have()).isZero();
                            assertThat(it.minimumScore()).isEqualByComparingTo("80");
                            assertThat(it.bestScore()).isEqualByComparingTo("79.99");
                            assertThat(it.failed()).isEqualTo(1);
                            assertThat(it.left())
                                    .isEqualTo(
                                            Words.of(
                                                    "at least 80; best so far 79.99",
                                                    "al menos 80; lo mejor hasta ahora 79.99"));
                        });
    }

    @Test
    void a_quiz_at_its_pass_mark_counts() {
        assertThat(unmet(evidence("Q03", "80"))).extracting(Progress::code).doesNotContain("Q03");
    }

    @Test
    void a_second_attempt_that_passes_counts_whatever_the_first_was() {
        assertThat(unmet(evidence("Q03", "40"), evidence("Q03", "90")))
                .extracting(Progress::code)
                .doesNotContain("Q03");
    }

    @Test
    void evidence_without_a_score_does_not_pass_a_pass_mark() {
        assertThat(unmet(evidence("Q03", null))).extracting(Progress::code).contains("Q03");
    }

    @Test
    void two_passing_observations_of_three_are_not_enough() {
        var two = unmet(evidence("OB1", "3.0"), evidence("OB1", "2.9"), evidence("OB1", "4"));

        assertThat(two)
                .filteredOn(it -> it.code().equals("OB1"))
                .singleElement()
                .satisfies(it -> assertThat(it.have()).isEqualTo(2));
    }

    @Test
    void evidence_for_one_requirement_never_helps_another() {
        assertThat(unmet(evidence("M01", null), evidence("M01", null)))
                .extracting(Progress::code)
                .containsExactly("Q03", "OB1");
    }

    @Test
    void shows_what_is_met_as_well() {
        assertThat(Assessment.of(ALL, portfolio(List.of(evidence("M01", null)))).met())
                .extracting(Progress::code)
                .containsExactly("M01");
    }

    private static Portfolio portfolio(List<Evidence> evidence) {
        return Portfolio.of(evidence, TODAY);
    }

    private static List<Progress> unmet(Evidence... evidence) {
        return switch (EVERY_REQUIREMENT_IS_MET.decide(ALL, portfolio(List.of(evidence)))) {
            case Verdict.Allowed() -> List.of();
            case Verdict.Refused(RequirementsUnmet(var unmet)) -> unmet;
            case Verdict.Refused(var other) -> throw new AssertionError(other.toString());
        };
    }
}
