package org.safetynets.referrals.fhir.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.NOW;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.SUMMARY;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aClaimed;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aConsentId;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aReferral;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.turned;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.safetynets.referrals.referral.domain.Consent;
import org.safetynets.referrals.referral.domain.Dial;
import org.safetynets.referrals.referral.domain.Reason;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralStatus;
import org.safetynets.referrals.referral.domain.Shown;
import org.safetynets.referrals.referral.domain.SummaryId;
import org.safetynets.referrals.referral.domain.TurnResult;

class LoopTest {

    private static final Instant LATER = NOW.plusSeconds(60);

    @Property
    void at_d0_whatever_the_desk_and_the_partner_do_the_practice_sees_the_same(
            @ForAll TaskStatus desk, @ForAll ReferralStatus status, @ForAll boolean come) {
        // given
        var made = aReferral();
        var untouched = Loop.open(made, NOW);
        // when
        var referral = come ? at(aClaimed(Dial.D0), status) : made;
        var reason = Optional.of(Reason.NO_CAPACITY);
        var moved = untouched.moved(new Desk(desk, reason), referral, LATER);
        // then
        assertThat(moved.practice()).isEqualTo(untouched.practice());
        assertThat(moved.seenByPractice(referral, LATER)).isEqualTo(untouched.practice());
        assertThat(untouched.practice().seen().status()).isEqualTo(TaskStatus.RECEIVED);
    }

    @Test
    void from_d2_on_the_desks_own_steps_are_read_and_a_pause_looks_like_being_accepted() {
        assertThat(status(aClaimed(Dial.D2), TaskStatus.REQUESTED)).isEqualTo(TaskStatus.REQUESTED);
        assertThat(status(aClaimed(Dial.D2), TaskStatus.RECEIVED)).isEqualTo(TaskStatus.RECEIVED);
        assertThat(status(aClaimed(Dial.D2), TaskStatus.ACCEPTED)).isEqualTo(TaskStatus.ACCEPTED);
        assertThat(status(aClaimed(Dial.D2), TaskStatus.ON_HOLD)).isEqualTo(TaskStatus.ACCEPTED);
        assertThat(status(aClaimed(Dial.D1), TaskStatus.RECEIVED)).isEqualTo(TaskStatus.ACCEPTED);
    }

    @Test
    void how_a_referral_ended_is_read_without_a_reason_unless_it_is_the_organizations_own() {
        // given
        var closed = at(aClaimed(Dial.D2), ReferralStatus.NOT_A_FIT);
        // then
        assertThat(seen(closed, TaskStatus.REJECTED, Reason.OTHER).status())
                .isEqualTo(TaskStatus.COMPLETED);
        assertThat(seen(closed, TaskStatus.REJECTED, Reason.OTHER).reason()).isEmpty();
        var told = seen(closed, TaskStatus.REJECTED, Reason.NO_CAPACITY);
        assertThat(told.status()).isEqualTo(TaskStatus.REJECTED);
        assertThat(told.reason()).contains(Reason.NO_CAPACITY);
        assertThat(told.shown()).contains(Shown.CLOSED);
        var lessDisclosed = at(aClaimed(Dial.D1), ReferralStatus.NOT_A_FIT);
        assertThat(seen(lessDisclosed, TaskStatus.REJECTED, Reason.NO_CAPACITY).status())
                .isEqualTo(TaskStatus.COMPLETED);
    }

    @Test
    void from_d3_on_what_is_seen_is_new_each_week_until_it_closes_and_below_it_never_is() {
        // given: NOW is a Monday
        var nextWeek = NOW.plus(Duration.ofDays(7));
        var at2 = aClaimed(Dial.D2);
        var at3 = aClaimed(Dial.D3);
        var loop = Loop.open(at3, NOW);
        // then
        assertThat(loop.follow(at3, NOW.plus(Duration.ofDays(6)))).isSameAs(loop);
        var week = loop.follow(at3, nextWeek).practice();
        assertThat(week.version()).isEqualTo(2);
        assertThat(week.since()).isEqualTo(nextWeek);
        assertThat(loop.seenByPractice(at3, nextWeek)).isEqualTo(week);
        assertThat(Loop.open(at2, NOW).follow(at2, nextWeek).practice().version()).isEqualTo(1);
        var closed = loop.follow(at(at3, ReferralStatus.DECLINED), nextWeek);
        assertThat(
                        closed.follow(
                                at(at3, ReferralStatus.DECLINED),
                                nextWeek.plus(Duration.ofDays(21))))
                .isSameAs(closed);
    }

    @Test
    void another_summary_is_another_sight() {
        var loop = Loop.open(aClaimed(Dial.D4), NOW);
        assertThat(loop.practice().seen().summary()).contains(SUMMARY);
        var other = turnedTo(new SummaryId(UUID.randomUUID()));
        assertThat(loop.follow(other, NOW).practice().version()).isEqualTo(2);
    }

    private static Referral turnedTo(SummaryId summary) {
        var result = aClaimed(Dial.D0).turn(aConsentId(), Dial.D4, Optional.of(summary), NOW);
        return ((TurnResult.Turned) result).referral();
    }

    @Test
    void the_version_follows_what_is_seen_and_not_what_happens() {
        // given
        var referral = aClaimed(Dial.D1);
        var loop = Loop.open(referral, NOW);
        // when
        var placed = loop.follow(at(referral, ReferralStatus.WAITLISTED), LATER);
        var closed = placed.follow(at(referral, ReferralStatus.DECLINED), LATER);
        // then
        assertThat(placed.practice()).isEqualTo(loop.practice());
        assertThat(closed.practice().version()).isEqualTo(2);
        assertThat(closed.practice().since()).isEqualTo(LATER);
    }

    @Test
    void a_consent_that_has_ended_is_over_before_anybody_notes_it() {
        // given
        var referral = aClaimed(Dial.D2);
        var loop = Loop.open(referral, NOW);
        // then
        var seen = loop.seenByPractice(referral, NOW.plus(Consent.TERM)).seen();
        assertThat(seen.status()).isEqualTo(TaskStatus.RECEIVED);
        assertThat(seen.come()).isFalse();
    }

    @Test
    void turning_the_dial_down_is_seen_at_once() {
        // given
        var referral = at(aClaimed(Dial.D2), ReferralStatus.PLACED);
        var loop = Loop.open(referral, NOW);
        assertThat(loop.practice().seen().status()).isEqualTo(TaskStatus.IN_PROGRESS);
        // when
        var silenced = loop.follow(turned(referral, Dial.D0, LATER), LATER);
        // then
        assertThat(silenced.practice().seen().status()).isEqualTo(TaskStatus.RECEIVED);
    }

    @Test
    void the_organization_takes_only_the_steps_of_the_life_cycle() {
        var steps =
                List.of(
                        Set.of(TaskStatus.RECEIVED, TaskStatus.ACCEPTED, TaskStatus.REJECTED),
                        Set.of(TaskStatus.ACCEPTED, TaskStatus.REJECTED));
        assertThat(TaskStatus.REQUESTED.nextByOrganization()).isEqualTo(steps.getFirst());
        assertThat(TaskStatus.RECEIVED.nextByOrganization()).isEqualTo(steps.getLast());
        assertThat(TaskStatus.ACCEPTED.nextByOrganization())
                .doesNotContain(TaskStatus.COMPLETED, TaskStatus.REQUESTED, TaskStatus.CANCELLED);
        for (var over : TaskStatus.values()) {
            assertThat(over.nextByOrganization().isEmpty()).isEqualTo(over.isOver());
        }
    }

    @Test
    void what_the_practice_says_of_its_order_is_its_own_to_read() {
        // given
        var referral = aReferral();
        var loop = Loop.open(referral, NOW);
        // when
        var revoked = loop.regard(Order.State.REVOKED, referral, LATER);
        // then
        assertThat(revoked.practice().seen().status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(revoked.organizations().seen().status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(revoked.isOpenOrder()).isFalse();
    }

    private static TaskStatus status(Referral referral, TaskStatus desk) {
        return seen(referral, desk, Reason.WAITLIST).status();
    }

    private static Seen seen(Referral referral, TaskStatus desk, Reason reason) {
        var loop = Loop.open(referral, NOW);
        return loop.moved(new Desk(desk, Optional.of(reason)), referral, LATER).practice().seen();
    }

    private static Referral at(Referral claimed, ReferralStatus status) {
        return new Referral(
                claimed.id(),
                claimed.origin(),
                claimed.handover(),
                status,
                claimed.claim(),
                claimed.ending(),
                claimed.announced(),
                claimed.version());
    }
}
