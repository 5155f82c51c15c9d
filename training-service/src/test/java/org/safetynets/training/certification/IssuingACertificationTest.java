package org.safetynets.training.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.CANDIDATE;
import static org.safetynets.training.Fixtures.HARBOR;
import static org.safetynets.training.Fixtures.MODULE;
import static org.safetynets.training.Fixtures.NOON;
import static org.safetynets.training.Fixtures.NOW;
import static org.safetynets.training.Fixtures.TODAY;
import static org.safetynets.training.Fixtures.TRAINER;
import static org.safetynets.training.Fixtures.aCertification;
import static org.safetynets.training.Fixtures.aCode;
import static org.safetynets.training.Fixtures.aStandard;
import static org.safetynets.training.Fixtures.anEnrolment;
import static org.safetynets.training.Fixtures.everythingFor;
import static org.safetynets.training.Fixtures.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.assessment.domain.Progress;
import org.safetynets.training.assessment.domain.RequirementsUnmet;
import org.safetynets.training.certification.domain.Candidate;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.CertificationResult;
import org.safetynets.training.certification.domain.CertificationResult.Changed;
import org.safetynets.training.certification.domain.CertificationResult.Refused;
import org.safetynets.training.certification.domain.Change;
import org.safetynets.training.certification.domain.HistoryEntry;
import org.safetynets.training.certification.domain.OwnCertification;
import org.safetynets.training.certification.domain.Ruling;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.certification.domain.Term;
import org.safetynets.training.shared.domain.Moment;

class IssuingACertificationTest {

    @Test
    void covers_what_the_standard_certifies_for_from_today() {
        var certification = aCertification();

        assertThat(certification.status()).isEqualTo(Status.ACTIVE);
        assertThat(certification.holder().organization()).isEqualTo(HARBOR);
        assertThat(certification.holder().person()).isEqualTo(CANDIDATE);
        assertThat(certification.award().label()).isEqualTo("BTPF 1.0.0");
        assertThat(certification.award().purposes())
                .containsExactlyInAnyOrder("BT_CORE", "BT_CONNECT");
        assertThat(certification.term()).isEqualTo(new Term(TODAY, LocalDate.of(2028, 3, 9)));
        assertThat(certification.standing().history())
                .containsExactly(new HistoryEntry(Change.ISSUED, NOON, TRAINER, "earned"));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29,2026-02-27", "2026-01-31,2028-01-30", "2026-08-31,2028-08-30"})
    void lasts_as_many_months_as_the_standard_says(LocalDate from, LocalDate through) {
        assertThat(aCertification(new Moment(NOON, from)).term())
                .isEqualTo(new Term(from, through));
    }

    @Test
    void is_refused_with_everything_that_is_left() {
        var result = issue(List.of(evidence(MODULE.code(), null)), TRAINER);

        assertThat(result)
                .isInstanceOfSatisfying(
                        Refused.class,
                        it ->
                                assertThat(((RequirementsUnmet) it.reason()).unmet())
                                        .extracting(Progress::code)
                                        .containsExactly("Q03", "OB1"));
    }

    @Test
    void an_override_answers_for_what_was_left_and_for_nothing_since() {
        var shown = List.of(evidence(MODULE.code(), null));

        assertThat(issueWaiving(shown, Set.of("Q03", "OB1"))).isInstanceOf(Changed.class);
        assertThat(issueWaiving(shown, Set.of("Q03")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it ->
                                assertThat(((RequirementsUnmet) it.reason()).unmet())
                                        .extracting(Progress::code)
                                        .containsExactly("OB1"));
    }

    @Test
    void nobody_certifies_themselves() {
        var everything = everythingFor(aStandard().content().requirements());

        assertThat(issue(everything, CANDIDATE)).isEqualTo(new Refused(new OwnCertification()));
    }

    private static CertificationResult issueWaiving(List<Evidence> evidence, Set<String> waived) {
        var standard = aStandard();
        return Certification.issueWaiving(
                new CertificationId(UUID.randomUUID()),
                aCode(),
                new Candidate(anEnrolment(standard, evidence), standard),
                waived,
                new Ruling(TRAINER, "two answer for it", NOW));
    }

    private static CertificationResult issue(List<Evidence> evidence, PersonId by) {
        var standard = aStandard();
        return Certification.issue(
                new CertificationId(UUID.randomUUID()),
                aCode(),
                new Candidate(anEnrolment(standard, evidence), standard),
                new Ruling(by, "earned", NOW));
    }
}
