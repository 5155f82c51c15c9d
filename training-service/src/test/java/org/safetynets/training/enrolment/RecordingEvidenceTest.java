package org.safetynets.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.CANDIDATE;
import static org.safetynets.training.Fixtures.NOON;
import static org.safetynets.training.Fixtures.QUIZ;
import static org.safetynets.training.Fixtures.TRAINER;
import static org.safetynets.training.Fixtures.aStandard;
import static org.safetynets.training.Fixtures.aStandardAllowing;
import static org.safetynets.training.Fixtures.anEnrolment;
import static org.safetynets.training.Fixtures.anObservation;
import static org.safetynets.training.Fixtures.asking;
import static org.safetynets.training.Fixtures.evidence;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.kernel.Refusal;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.assessment.domain.Evidence.Details;
import org.safetynets.training.assessment.domain.Observed;
import org.safetynets.training.assessment.domain.Source;
import org.safetynets.training.enrolment.domain.EvidenceFull;
import org.safetynets.training.enrolment.domain.HoursMissing;
import org.safetynets.training.enrolment.domain.ObservationMissing;
import org.safetynets.training.enrolment.domain.OwnEvidence;
import org.safetynets.training.enrolment.domain.RecordingPolicy;
import org.safetynets.training.enrolment.domain.RecordingResult;
import org.safetynets.training.enrolment.domain.RecordingResult.Recorded;
import org.safetynets.training.enrolment.domain.RemediationNeeded;
import org.safetynets.training.enrolment.domain.RequirementUnknown;
import org.safetynets.training.enrolment.domain.ScoreMissing;
import org.safetynets.training.enrolment.domain.ScoreOffScale;
import org.safetynets.training.enrolment.domain.SignatureOfAnother;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;

class RecordingEvidenceTest {

    private static final BigDecimal ONE = BigDecimal.valueOf(1);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal ZERO = BigDecimal.valueOf(0);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Requirement SCOPE =
            new Requirement("AG2", RequirementKind.AGREEMENT, "Scope", null, 1);

    @Test
    void adds_to_what_is_there() {
        var standard = aStandard();
        var enrolment = anEnrolment(standard, List.of(evidence("M01", null)));

        assertThat(enrolment.record(evidence("Q03", "85"), standard))
                .isInstanceOfSatisfying(
                        Recorded.class,
                        it -> {
                            assertThat(it.enrolment().evidence())
                                    .containsExactly(evidence("M01", null), evidence("Q03", "85"));
                            assertThat(it.enrolment().version()).isEqualTo(2);
                        });
    }

    @Test
    void nobody_records_for_themselves() {
        var own = new Evidence("M01", null, null, CANDIDATE, NOON);

        assertRefused(own, new OwnEvidence());
    }

    @Test
    void a_signature_is_ones_own_and_signs_nothing_but_agreements() {
        var standard = aStandardAllowing(2, QUIZ, SCOPE);
        var enrolment = anEnrolment(standard, List.of());

        assertThat(enrolment.record(signed("AG2", CANDIDATE), standard))
                .isInstanceOf(Recorded.class);
        assertThat(enrolment.record(signed("Q03", CANDIDATE), standard))
                .isEqualTo(new RecordingResult.Refused(new OwnEvidence()));
        assertThat(enrolment.record(new Evidence("AG2", null, null, CANDIDATE, NOON), standard))
                .as("without a signature")
                .isEqualTo(new RecordingResult.Refused(new OwnEvidence()));
    }

    @Test
    void nobody_signs_for_another_and_what_was_signed_on_paper_is_recorded_as_seen() {
        var standard = aStandardAllowing(2, QUIZ, SCOPE);
        var enrolment = anEnrolment(standard, List.of());

        assertThat(enrolment.record(signed("AG2", TRAINER), standard))
                .isEqualTo(new RecordingResult.Refused(new SignatureOfAnother()));
        assertThat(enrolment.record(evidence("AG2", null), standard)).isInstanceOf(Recorded.class);
    }

    private static Evidence signed(String requirement, PersonId by) {
        return new Evidence(requirement, null, null, by, NOON)
                .with(Details.NONE.from(new Source(Source.Kind.AGREEMENT, requirement)));
    }

    @Test
    void what_the_standard_does_not_ask_for_is_refused() {
        assertRefused(evidence("M99", null), new RequirementUnknown("M99"));
    }

    @Test
    void a_pass_mark_needs_a_score() {
        assertRefused(evidence("Q03", null), new ScoreMissing("Q03", ZERO, HUNDRED));
        assertRefused(evidence("OB1", null), new ScoreMissing("OB1", ONE, FOUR));
    }

    @ParameterizedTest
    @CsvSource({"Q03,-0.01", "Q03,100.01", "M01,101"})
    void percent_ends_at_both_ends(String requirement, String score) {
        assertRefused(evidence(requirement, score), new ScoreOffScale(requirement, ZERO, HUNDRED));
    }

    @ParameterizedTest
    @CsvSource({"0.99", "4.01", "85"})
    void the_rubric_goes_from_one_to_four(String score) {
        assertRefused(evidence("OB1", score), new ScoreOffScale("OB1", ONE, FOUR));
    }

    @ParameterizedTest
    @CsvSource({"Q03,0", "Q03,100", "OB1,1", "OB1,4", "M01,85"})
    void a_score_on_the_scale_is_taken_also_when_it_does_not_pass(String code, String score) {
        assertThat(record(evidence(code, score))).isInstanceOf(Recorded.class);
    }

    @Test
    void nobody_observes_themselves() {
        var standard = aStandardAllowing(2, anObservation("OB", 3, 2));
        var own = seenBy(CANDIDATE);

        assertThat(anEnrolment(standard, List.of()).record(own, standard))
                .isEqualTo(new RecordingResult.Refused(new OwnEvidence()));
    }

    @Test
    void what_a_requirement_asks_to_be_told_is_told() {
        var standard = aStandardAllowing(2, anObservation("OB", 3, 2), asking("CE", 20, Set.of()));
        var enrolment = anEnrolment(standard, List.of());

        assertThat(enrolment.record(evidence("OB", "3"), standard))
                .isEqualTo(new RecordingResult.Refused(new ObservationMissing("OB")));
        assertThat(enrolment.record(evidence("CE", null), standard))
                .isEqualTo(new RecordingResult.Refused(new HoursMissing("CE")));
        assertThat(enrolment.record(seenBy(TRAINER), standard)).isInstanceOf(Recorded.class);
    }

    @Test
    void after_two_failures_in_a_row_something_else_comes_before_the_next_attempt() {
        var standard = aStandardAllowing(2, QUIZ);
        var failed = anEnrolment(standard, List.of(at(1, "40"), at(2, "79")));
        var helped = anEnrolment(standard, List.of(at(1, "40"), at(2, "79"), remediation(3)));

        assertThat(failed.record(at(4, "90"), standard))
                .isEqualTo(new RecordingResult.Refused(new RemediationNeeded("Q03", 2)));
        assertThat(failed.record(remediation(4), standard)).isInstanceOf(Recorded.class);
        assertThat(helped.record(at(4, "90"), standard)).isInstanceOf(Recorded.class);
    }

    private static Evidence at(int minute, String score) {
        return new Evidence(
                "Q03", new BigDecimal(score), null, TRAINER, NOON.plusSeconds(60L * minute));
    }

    private static Evidence remediation(int minute) {
        return new Evidence("Q03", null, null, TRAINER, NOON.plusSeconds(60L * minute))
                .with(Details.NONE.from(new Source(Source.Kind.REMEDIATION, "talk")));
    }

    private static Evidence seenBy(PersonId observer) {
        var seen = new Observed(observer, UUID.randomUUID(), BigDecimal.TWO, BigDecimal.valueOf(3));
        return evidence("OB", "3").with(Details.NONE.seen(seen));
    }

    @Test
    void an_enrolment_does_not_grow_without_end() {
        var standard = aStandard();
        var full =
                anEnrolment(
                        standard,
                        Collections.nCopies(RecordingPolicy.MOST_EVIDENCE, evidence("M01", null)));

        assertThat(full.record(evidence("M01", null), standard))
                .isEqualTo(
                        new RecordingResult.Refused(
                                new EvidenceFull(RecordingPolicy.MOST_EVIDENCE)));
    }

    private static void assertRefused(Evidence piece, Refusal reason) {
        assertThat(record(piece)).isEqualTo(new RecordingResult.Refused(reason));
    }

    private static RecordingResult record(Evidence piece) {
        var standard = aStandard();
        return anEnrolment(standard, List.of()).record(piece, standard);
    }
}
