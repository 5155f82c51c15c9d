package org.safetynets.training.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.AUTHOR;
import static org.safetynets.training.Fixtures.CANDIDATE;
import static org.safetynets.training.Fixtures.NOON;
import static org.safetynets.training.Fixtures.NOW;
import static org.safetynets.training.Fixtures.TRAINER;
import static org.safetynets.training.Fixtures.aCertification;
import static org.safetynets.training.Fixtures.aRuling;
import static org.safetynets.training.Fixtures.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetynets.training.certification.domain.AlreadyAppealed;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationAlreadyActive;
import org.safetynets.training.certification.domain.CertificationAlreadyRevoked;
import org.safetynets.training.certification.domain.CertificationExpired;
import org.safetynets.training.certification.domain.CertificationNotActive;
import org.safetynets.training.certification.domain.CertificationResult;
import org.safetynets.training.certification.domain.CertificationResult.Changed;
import org.safetynets.training.certification.domain.CertificationResult.Refused;
import org.safetynets.training.certification.domain.Change;
import org.safetynets.training.certification.domain.HistoryEntry;
import org.safetynets.training.certification.domain.NoOpenAppeal;
import org.safetynets.training.certification.domain.OwnCertification;
import org.safetynets.training.certification.domain.RevokerHearsNoAppeal;
import org.safetynets.training.certification.domain.Ruling;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.shared.domain.Moment;

class RulingOnACertificationTest {

    private static final Certification ACTIVE = aCertification();
    private static final Certification SUSPENDED = certification(ACTIVE.suspend(aRuling()));
    private static final Certification REVOKED = certification(ACTIVE.revoke(aRuling()));

    @Test
    void suspending_takes_its_force_and_reinstating_gives_it_back() {
        assertThat(SUSPENDED.status()).isEqualTo(Status.SUSPENDED);
        assertThat(certification(SUSPENDED.reinstate(aRuling())).status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void an_active_and_a_suspended_one_can_be_revoked() {
        assertThat(REVOKED.status()).isEqualTo(Status.REVOKED);
        assertThat(certification(SUSPENDED.revoke(aRuling())).status()).isEqualTo(Status.REVOKED);
    }

    @Test
    void a_revoked_one_is_reinstated_when_an_appeal_is_upheld() {
        var upheld = new Ruling(TRAINER, "appeal upheld", NOW);

        var reinstated = certification(REVOKED.reinstate(upheld));

        assertThat(reinstated.status()).isEqualTo(Status.ACTIVE);
        assertThat(reinstated.term()).isEqualTo(REVOKED.term());
    }

    @Test
    void every_step_stays_in_the_history_with_who_and_why() {
        var upheld = new Ruling(TRAINER, "appeal upheld", NOW);

        var standing = certification(REVOKED.reinstate(upheld)).standing();

        assertThat(standing.version()).isEqualTo(3);
        assertThat(standing.history())
                .containsExactly(
                        new HistoryEntry(Change.ISSUED, NOON, TRAINER, "earned"),
                        new HistoryEntry(Change.REVOKED, NOON, TRAINER, "a reason"),
                        new HistoryEntry(Change.REINSTATED, NOON, TRAINER, "appeal upheld"));
    }

    @Test
    void only_an_active_one_is_suspended() {
        assertThat(SUSPENDED.suspend(aRuling()))
                .isEqualTo(new Refused(new CertificationNotActive(Status.SUSPENDED)));
        assertThat(REVOKED.suspend(aRuling()))
                .isEqualTo(new Refused(new CertificationNotActive(Status.REVOKED)));
    }

    @Test
    void an_active_one_needs_no_reinstating() {
        assertThat(ACTIVE.reinstate(aRuling()))
                .isEqualTo(new Refused(new CertificationAlreadyActive()));
    }

    @Test
    void nothing_is_revoked_twice() {
        assertThat(REVOKED.revoke(aRuling()))
                .isEqualTo(new Refused(new CertificationAlreadyRevoked()));
    }

    @ParameterizedTest
    @MethodSource("rulings")
    void nobody_rules_on_their_own(
            BiFunction<Certification, Ruling, CertificationResult> decision) {
        var own = new Ruling(CANDIDATE, "mine", NOW);

        assertThat(decision.apply(SUSPENDED, own)).isEqualTo(new Refused(new OwnCertification()));
    }

    @ParameterizedTest
    @MethodSource("rulings")
    void on_the_last_day_it_can_still_be_ruled_on_and_the_day_after_no_more(
            BiFunction<Certification, Ruling, CertificationResult> decision) {
        var candidates = List.of(ACTIVE, SUSPENDED);
        var last = ACTIVE.term().through();

        assertThat(candidates)
                .anySatisfy(
                        it -> assertThat(decision.apply(it, on(last))).isInstanceOf(Changed.class));
        assertThat(candidates)
                .allSatisfy(
                        it ->
                                assertThat(decision.apply(it, on(last.plusDays(1))))
                                        .isEqualTo(new Refused(new CertificationExpired(last))));
    }

    @Test
    void an_appeal_that_another_rejects_leaves_it_revoked_and_is_made_once() {
        var appealed = certification(REVOKED.appeal(new Ruling(CANDIDATE, "not so", NOW)));
        var another = new Ruling(AUTHOR, "heard, and it stands", NOW);

        assertThat(REVOKED.rejectAppeal(another)).isEqualTo(new Refused(new NoOpenAppeal()));
        assertThat(appealed.rejectAppeal(aRuling()))
                .isEqualTo(new Refused(new RevokerHearsNoAppeal()));
        assertThat(appealed.rejectAppeal(new Ruling(CANDIDATE, "mine", NOW)))
                .isEqualTo(new Refused(new OwnCertification()));
        var rejected = certification(appealed.rejectAppeal(another));

        assertThat(rejected.status()).isEqualTo(Status.REVOKED);
        assertThat(rejected.standing().history().getLast())
                .isEqualTo(
                        new HistoryEntry(
                                Change.APPEAL_REJECTED, NOON, AUTHOR, "heard, and it stands"));
        assertThat(rejected.rejectAppeal(another)).isEqualTo(new Refused(new NoOpenAppeal()));
        assertThat(rejected.appeal(new Ruling(CANDIDATE, "again", NOW)))
                .isEqualTo(new Refused(new AlreadyAppealed()));
    }

    @Test
    void an_appeal_is_answered_though_the_term_is_over() {
        var appealed = certification(REVOKED.appeal(new Ruling(CANDIDATE, "not so", NOW)));
        var after = new Moment(NOON, ACTIVE.term().through().plusDays(1));

        assertThat(appealed.rejectAppeal(new Ruling(AUTHOR, "it stands", after)))
                .isInstanceOf(Changed.class);
    }

    static List<BiFunction<Certification, Ruling, CertificationResult>> rulings() {
        return List.of(Certification::suspend, Certification::reinstate, Certification::revoke);
    }

    private static Ruling on(LocalDate day) {
        return new Ruling(TRAINER, "late", new Moment(NOON, day));
    }
}
