package org.safetynets.training.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.CANDIDATE;
import static org.safetynets.training.Fixtures.MODULE;
import static org.safetynets.training.Fixtures.NOON;
import static org.safetynets.training.Fixtures.QUIZ;
import static org.safetynets.training.Fixtures.TRAINER;
import static org.safetynets.training.Fixtures.aCode;
import static org.safetynets.training.Fixtures.aRuling;
import static org.safetynets.training.Fixtures.anEnrolment;
import static org.safetynets.training.Fixtures.certification;
import static org.safetynets.training.Fixtures.contentOf;
import static org.safetynets.training.Fixtures.evidence;
import static org.safetynets.training.Fixtures.published;
import static org.safetynets.training.Fixtures.somebody;
import static org.safetynets.training.Fixtures.under;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.kernel.Refusal;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.assessment.domain.Progress;
import org.safetynets.training.assessment.domain.RequirementsUnmet;
import org.safetynets.training.certification.domain.Candidate;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationAlreadyRenewed;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.CertificationNotActive;
import org.safetynets.training.certification.domain.CertificationResult;
import org.safetynets.training.certification.domain.Change;
import org.safetynets.training.certification.domain.OwnCertification;
import org.safetynets.training.certification.domain.RenewalResult;
import org.safetynets.training.certification.domain.RenewalResult.Renewed;
import org.safetynets.training.certification.domain.RenewalTooEarly;
import org.safetynets.training.certification.domain.Renewing;
import org.safetynets.training.certification.domain.Ruling;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.shared.domain.Moment;
import org.safetynets.training.standard.domain.Renewal;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;
import org.safetynets.training.standard.domain.Rules;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.Transition;

class RenewingACertificationTest {

    private static final Requirement MEETINGS =
            new Requirement("RN", RequirementKind.PRACTICE, "Meetings led", null, 2);
    private static final Rules RULES =
            new Rules(
                    null,
                    180,
                    new Renewal(List.of(MEETINGS), 60, 12, Set.of("M01")),
                    List.of(),
                    List.of());
    private static final Standard STANDARD = published(under(RULES, contentOf(MODULE)));

    /** From 10 March 2026 through 9 March 2028, with grace through 8 May. */
    private static final Certification FORMER =
            certification(
                    Certification.issue(
                            new CertificationId(Ids.next()),
                            aCode(),
                            new Candidate(
                                    anEnrolment(STANDARD, List.of(evidence("M01", null))),
                                    STANDARD),
                            aRuling()));

    private static final LocalDate THROUGH = LocalDate.of(2028, 3, 9);

    @Test
    void a_certification_has_the_grace_of_its_standard() {
        assertThat(FORMER.term().through()).isEqualTo(THROUGH);
        assertThat(FORMER.term().graceThrough()).isEqualTo(LocalDate.of(2028, 5, 8));
        assertThat(FORMER.statusOn(on(THROUGH.plusDays(60)))).isEqualTo(Status.ACTIVE);
        assertThat(FORMER.statusOn(on(THROUGH.plusDays(61)))).isEqualTo(Status.EXPIRED);
        assertThat(FORMER.expire(on(THROUGH.plusDays(60)))).isEmpty();
        assertThat(FORMER.expire(on(THROUGH.plusDays(61)))).isPresent();
    }

    @Test
    void a_renewal_is_a_new_one_and_keeps_the_former_in_its_history() {
        var renewed = renewed(renew(THROUGH.minusDays(20), led(1), led(2)));
        var next = renewed.next().certification();
        var former = renewed.former().certification();

        assertThat(next.id()).isNotEqualTo(FORMER.id());
        assertThat(next.code()).isNotEqualTo(FORMER.code());
        assertThat(next.lineage().renews()).isEqualTo(FORMER.id());
        assertThat(next.term().from()).isEqualTo(THROUGH.minusDays(20));
        assertThat(next.term().through())
                .as("what was left is not lost")
                .isEqualTo(LocalDate.of(2030, 3, 9));
        assertThat(former.lineage().renewedBy()).isEqualTo(next.id());
        assertThat(former.status()).isEqualTo(Status.ACTIVE);
        assertThat(former.term().graceThrough()).as("no grace any more").isEqualTo(THROUGH);
        assertThat(former.standing().history().getLast().change()).isEqualTo(Change.RENEWED);
    }

    @Test
    void in_the_grace_the_new_one_counts_from_that_day() {
        var next = renewed(renew(THROUGH.plusDays(30), led(1), led(2))).next().certification();

        assertThat(next.term().from()).isEqualTo(THROUGH.plusDays(30));
        assertThat(next.term().through())
                .isEqualTo(THROUGH.plusDays(30).plusMonths(24).minusDays(1));
    }

    @Test
    void what_was_shown_before_it_began_does_not_renew_it() {
        var old = new Evidence("RN", null, null, TRAINER, NOON.minusSeconds(1));

        assertUnmet(renew(THROUGH, old, led(1)), "RN");
    }

    @Test
    void it_is_renewed_from_ninety_days_before_its_end() {
        assertRefused(
                renew(THROUGH.minusDays(91), led(1), led(2)),
                new RenewalTooEarly(THROUGH.minusDays(90)));
        assertThat(renew(THROUGH.minusDays(90), led(1), led(2))).isInstanceOf(Renewed.class);
    }

    @Test
    void one_that_lapsed_for_more_than_a_year_asks_named_things_again() {
        var lapsed = THROUGH.plusMonths(12);
        var ended = FORMER.expire(on(lapsed)).orElseThrow().certification();
        var again =
                new Evidence(
                        "M01",
                        null,
                        null,
                        TRAINER,
                        lapsed.atStartOfDay(ZoneOffset.UTC).toInstant());

        assertThat(renew(ended, lapsed, led(1), led(2))).isInstanceOf(Renewed.class);
        assertUnmet(renew(ended, lapsed.plusDays(1), led(1), led(2)), "M01");
        assertThat(renew(ended, lapsed.plusDays(1), led(1), led(2), again))
                .isInstanceOf(Renewed.class);
        assertThat(renewed(renew(ended, lapsed, led(1), led(2))).former().certification().status())
                .as("what has ended stays ended")
                .isEqualTo(Status.EXPIRED);
    }

    @Test
    void what_was_taken_away_is_not_renewed() {
        assertRefused(
                renew(certification(FORMER.suspend(aRuling())), THROUGH, led(1), led(2)),
                new CertificationNotActive(Status.SUSPENDED));
        assertRefused(
                renew(certification(FORMER.revoke(aRuling())), THROUGH, led(1), led(2)),
                new CertificationNotActive(Status.REVOKED));
    }

    @Test
    void it_is_renewed_once_and_what_renews_it_is_ruled_on() {
        var renewed = renewed(renew(THROUGH, led(1), led(2)));
        var former = renewed.former().certification();
        var already = new CertificationAlreadyRenewed(renewed.next().certification().id().value());

        assertRefused(renew(former, THROUGH, led(1), led(2)), already);
        assertThat(former.suspend(aRuling())).isEqualTo(new CertificationResult.Refused(already));
        assertThat(former.endWith(on(THROUGH))).isPresent();
    }

    @Test
    void nobody_renews_their_own() {
        assertRefused(
                renew(FORMER, STANDARD, CANDIDATE, THROUGH, led(1), led(2)),
                new OwnCertification());
    }

    @Test
    void it_is_renewed_to_the_newest_version_with_what_that_adds() {
        var newest = published(under(RULES, contentOf(MODULE, QUIZ)).numbered("1.1.0"));

        assertUnmet(renew(FORMER, newest, TRAINER, THROUGH, led(1), led(2)), "Q03");
        var renewed =
                renewed(
                        renew(
                                FORMER,
                                newest,
                                TRAINER,
                                THROUGH,
                                led(1),
                                led(2),
                                evidence("Q03", "90")));
        assertThat(renewed.next().certification().award().label()).isEqualTo("BTPF 1.1.0");
        assertThat(renewed.former().certification().award().label()).isEqualTo("BTPF 1.0.0");
    }

    @Test
    void an_override_answers_for_what_was_left_and_for_nothing_since() {
        assertThat(renewWaiving(Set.of("RN"))).isInstanceOf(RenewalResult.Renewed.class);
        assertThat(renewWaiving(Set.of("M01")))
                .isInstanceOfSatisfying(
                        RenewalResult.Refused.class,
                        it ->
                                assertThat(((RequirementsUnmet) it.reason()).unmet())
                                        .extracting(Progress::code)
                                        .containsExactly("RN"));
    }

    private static RenewalResult renewWaiving(Set<String> waived) {
        var candidate = new Candidate(anEnrolment(STANDARD, List.of()), STANDARD);
        return FORMER.renewWaiving(
                new CertificationId(Ids.next()),
                aCode(),
                new Renewing(candidate, Transition.of(STANDARD, Optional.of(STANDARD))),
                waived,
                new Ruling(TRAINER, "two answer for it", on(THROUGH.minusDays(20))));
    }

    private static RenewalResult renew(LocalDate day, Evidence... evidence) {
        return renew(FORMER, day, evidence);
    }

    private static RenewalResult renew(Certification former, LocalDate day, Evidence... evidence) {
        return renew(former, STANDARD, TRAINER, day, evidence);
    }

    private static RenewalResult renew(
            Certification former,
            Standard newest,
            PersonId by,
            LocalDate day,
            Evidence... evidence) {
        var candidate = new Candidate(anEnrolment(STANDARD, List.of(evidence)), newest);
        return former.renew(
                new CertificationId(Ids.next()),
                aCode(),
                new Renewing(candidate, Transition.of(STANDARD, Optional.of(newest))),
                new Ruling(by, "renewed", on(day)));
    }

    private static Evidence led(int days) {
        return new Evidence("RN", null, null, somebody(), NOON.plus(Duration.ofDays(days)));
    }

    private static Moment on(LocalDate day) {
        return new Moment(day.atTime(12, 0).toInstant(ZoneOffset.UTC), day);
    }

    private static Renewed renewed(RenewalResult result) {
        assertThat(result).isInstanceOf(Renewed.class);
        return (Renewed) result;
    }

    private static void assertRefused(RenewalResult result, Refusal reason) {
        assertThat(result).isEqualTo(new RenewalResult.Refused(reason));
    }

    private static void assertUnmet(RenewalResult result, String code) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        RenewalResult.Refused.class,
                        it ->
                                assertThat(((RequirementsUnmet) it.reason()).unmet())
                                        .extracting(Progress::code)
                                        .containsExactly(code));
    }
}
