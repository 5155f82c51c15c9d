package org.safetynets.referrals.counselor.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.counselor.domain.CounselorFixtures.COUNSELOR;
import static org.safetynets.referrals.counselor.domain.CounselorFixtures.NOW;
import static org.safetynets.referrals.counselor.domain.CounselorFixtures.TODAY;
import static org.safetynets.referrals.counselor.domain.CounselorFixtures.a;
import static org.safetynets.referrals.counselor.domain.CounselorFixtures.aLicence;
import static org.safetynets.referrals.counselor.domain.CounselorFixtures.aProfile;
import static org.safetynets.referrals.counselor.domain.CounselorFixtures.after;
import static org.safetynets.referrals.counselor.domain.CounselorFixtures.anApplicant;
import static org.safetynets.referrals.counselor.domain.CounselorFixtures.anApproved;
import static org.safetynets.referrals.counselor.domain.CounselorFixtures.changed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safetynets.platform.kernel.Refusal;
import org.safetynets.referrals.counselor.domain.CounselorResult.Refused;
import org.safetynets.referrals.counselor.domain.Decision.Act;

class ReviewingACounselorTest {

    @Test
    void approves_until_the_first_licence_runs_out_and_a_year_at_most() {
        assertThat(after(anApplicant(TODAY.plusMonths(3)), a(Act.APPROVE)).check())
                .contains(new Check(TODAY, TODAY.plusMonths(3)));
        assertThat(anApproved().check()).contains(new Check(TODAY, TODAY.plusYears(1)));
    }

    @Test
    void trusts_through_the_day_of_the_next_check_and_not_a_day_longer() {
        var approved = after(anApplicant(TODAY.plusYears(3)), a(Act.APPROVE, TODAY.plusDays(30)));
        assertThat(approved.isTrusted(TODAY.plusDays(30))).isTrue();
        assertThat(approved.isTrusted(TODAY.plusDays(31))).isFalse();
        assertThat(approved.lapse(TODAY.plusDays(30))).isEmpty();
        assertThat(approved.lapse(TODAY.plusDays(31)))
                .hasValueSatisfying(
                        it -> assertThat(it.counselor().standing()).isEqualTo(Standing.LAPSED));
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void is_for_somebody_else(Act act) {
        var own = new Review(act, COUNSELOR, "I am fine", Optional.empty(), TODAY, NOW);
        assertThat(anApplicant(TODAY.plusYears(1)).review(own)).isEqualTo(no(new OwnCredentials()));
    }

    @Test
    void approves_nobody_on_a_licence_that_has_run_out() {
        var late = anApplicant(TODAY.minusDays(1));
        assertThat(late.review(a(Act.APPROVE)))
                .isEqualTo(no(new LicenceExpired(TODAY.minusDays(1))));
    }

    @Test
    void wants_the_next_check_in_time() {
        var applicant = anApplicant(TODAY.plusMonths(6));
        var tooLate = no(new RecheckTooLate(TODAY.plusMonths(6)));
        assertThat(applicant.review(a(Act.APPROVE, TODAY.plusMonths(6).plusDays(1))))
                .isEqualTo(tooLate);
        assertThat(applicant.review(a(Act.APPROVE, TODAY))).isEqualTo(tooLate);
        assertThat(anApplicant(TODAY.plusYears(9)).review(a(Act.APPROVE, yearAndADay())))
                .isEqualTo(no(new RecheckTooLate(TODAY.plusYears(1))));
    }

    @Test
    void knows_only_the_steps_of_the_life_cycle() {
        var applicant = anApplicant(TODAY.plusYears(1));
        assertThat(applicant.review(a(Act.SUSPEND))).isEqualTo(forbidden(Standing.APPLIED));
        assertThat(anApproved().review(a(Act.APPROVE))).isEqualTo(forbidden(Standing.APPROVED));
        assertThat(after(applicant, a(Act.DECLINE)).review(a(Act.REINSTATE)))
                .isEqualTo(forbidden(Standing.DECLINED));
    }

    @Test
    void suspends_at_once_and_nobody_gets_round_it_by_leaving_or_applying_again() {
        var suspended = after(anApproved(), a(Act.SUSPEND));
        assertThat(suspended.mayRefer(TODAY)).isFalse();
        assertThat(suspended.leave()).isEqualTo(forbidden(Standing.SUSPENDED));
        assertThat(suspended.restate(aProfile(), suspended.credentials(), NOW))
                .isEqualTo(forbidden(Standing.SUSPENDED));
        assertThat(after(suspended, a(Act.REINSTATE)).mayRefer(TODAY)).isTrue();
    }

    @Test
    void reinstates_only_on_a_check_that_holds() {
        var suspended = after(anApproved(), a(Act.SUSPEND));
        var later = TODAY.plusYears(2);
        assertThat(suspended.review(on(later, Act.REINSTATE))).isEqualTo(no(new RecheckOverdue()));
        var rechecked = after(suspended, on(later, Act.RECHECK));
        assertThat(rechecked.standing()).isEqualTo(Standing.SUSPENDED);
        assertThat(after(rechecked, on(later, Act.REINSTATE)).isTrusted(later)).isTrue();
    }

    @Test
    void keeps_every_decision_with_who_and_why() {
        var suspended = after(anApproved(), a(Act.SUSPEND));
        assertThat(suspended.decisions())
                .extracting(Decision::act)
                .containsExactly(Act.APPROVE, Act.SUSPEND);
        assertThat(suspended.decisions()).allSatisfy(it -> assertThat(it.reason()).isNotBlank());
    }

    @Test
    void an_approval_stands_while_new_licences_wait_for_a_look() {
        var renewed = List.of(aLicence(TODAY.plusYears(5)));
        var restated = changed(anApproved().restate(aProfile(), renewed, NOW));
        assertThat(restated.mayRefer(TODAY)).isTrue();
        assertThat(restated.unchecked()).isTrue();
        assertThat(after(restated, a(Act.RECHECK)).unchecked()).isFalse();
        var same = changed(anApproved().restate(aProfile(), anApproved().credentials(), NOW));
        assertThat(same.unchecked()).isFalse();
    }

    @Test
    void who_lapsed_may_apply_again_and_does_not_refer_meanwhile() {
        var lapsed = anApproved().lapse(TODAY.plusYears(2)).orElseThrow().counselor();
        var again = changed(lapsed.restate(aProfile(), lapsed.credentials(), NOW));
        assertThat(again.standing()).isEqualTo(Standing.APPLIED);
        assertThat(again.mayRefer(TODAY)).isFalse();
    }

    @Test
    void to_apply_alone_takes_nothing_from_whoever_has_the_role_already() {
        assertThat(anApplicant(TODAY.plusYears(1)).mayRefer(TODAY)).isTrue();
        var declined = after(anApplicant(TODAY.plusYears(1)), a(Act.DECLINE));
        assertThat(declined.mayRefer(TODAY)).isFalse();
    }

    private static LocalDate yearAndADay() {
        return TODAY.plusYears(1).plusDays(1);
    }

    private static Review on(LocalDate day, Act act) {
        var by = CounselorFixtures.COORDINATOR;
        return new Review(act, by, "seen", Optional.empty(), day, NOW);
    }

    private static Refused forbidden(Standing standing) {
        return no(new CounselorStandingForbids(standing));
    }

    private static Refused no(Refusal refusal) {
        return new Refused(refusal);
    }
}
