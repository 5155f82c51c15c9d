package org.safetynets.groups.group.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.groups.Fixtures.ANA;
import static org.safetynets.groups.Fixtures.BEN;
import static org.safetynets.groups.Fixtures.NOW;
import static org.safetynets.groups.Fixtures.TODAY;
import static org.safetynets.groups.Fixtures.aDraft;
import static org.safetynets.groups.Fixtures.aGroup;
import static org.safetynets.groups.Fixtures.anOpenGroup;
import static org.safetynets.groups.Fixtures.certification;
import static org.safetynets.groups.Fixtures.certifiedThrough;
import static org.safetynets.groups.Fixtures.changed;
import static org.safetynets.groups.Fixtures.coverage;
import static org.safetynets.groups.Fixtures.gate;
import static org.safetynets.groups.Fixtures.nobodyCertified;
import static org.safetynets.groups.Fixtures.profile;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.safetynets.groups.Fixtures;
import org.safetynets.groups.group.domain.GroupState.Closed;
import org.safetynets.groups.group.domain.GroupState.Open;
import org.safetynets.groups.group.domain.GroupState.Paused;

class GroupTest {

    @Test
    void opens_with_a_facilitator_certified_through_today() {
        var opened = changed(aDraft().open(certifiedThrough(TODAY)));
        assertThat(opened.state()).isEqualTo(new Open(TODAY));
        assertThat(opened.version()).isEqualTo(6);
    }

    @Test
    void is_refused_the_day_after_the_certification_ends() {
        var result = aDraft().open(certifiedThrough(TODAY.minusDays(1)));
        assertThat(result).isEqualTo(new Refused(new NotCurrentlyCertified("BT_CORE", TODAY)));
    }

    @Test
    void is_refused_before_the_certification_begins() {
        var result = aDraft().open(gate(certification(TODAY.plusDays(1), TODAY.plusYears(1))));
        assertThat(result).isEqualTo(new Refused(new NotCurrentlyCertified("BT_CORE", TODAY)));
    }

    @Test
    void today_is_the_day_in_the_groups_zone() {
        var certified = certification(TODAY.minusYears(1), TODAY);
        var lateInSummer = Instant.parse("2026-07-01T23:30:00Z"); // half past midnight in Dublin
        var endsOnTheFirst = certification(TODAY, java.time.LocalDate.of(2026, 7, 1));
        assertThat(aDraft().open(gate(NOW, certified))).isInstanceOf(GroupChanged.class);
        assertThat(aDraft().open(gate(lateInSummer, endsOnTheFirst))).isInstanceOf(Refused.class);
        assertThat(aDraft().open(gate(lateInSummer.minusSeconds(1801), endsOnTheFirst)))
                .isInstanceOf(GroupChanged.class);
    }

    @Test
    void of_a_suspended_organization_stays_shut() {
        var gate = new Gate(coverage(certification(TODAY, TODAY)), false, true, NOW);
        assertThat(aDraft().open(gate)).isEqualTo(new Refused(new OrganizationSuspended()));
    }

    @Test
    void opens_only_once() {
        var again = anOpenGroup().open(certifiedThrough(TODAY));
        assertThat(again).isEqualTo(new Refused(new WrongGroupStatus(GroupStatus.OPEN)));
    }

    @Test
    void pauses_and_resumes_by_hand_through_the_gate() {
        var paused = changed(anOpenGroup().pause("Holidays"));
        assertThat(paused.state())
                .isEqualTo(new Paused(PauseReason.BY_COORDINATOR, "Holidays", null));
        assertThat(paused.resume(nobodyCertified())).isInstanceOf(Refused.class);
        assertThat(changed(paused.resume(certifiedThrough(TODAY))).state())
                .isEqualTo(new Open(TODAY));
    }

    @Test
    void paused_by_the_gate_can_be_taken_over_by_a_coordinator() {
        var paused = pausedFor(PauseReason.NOT_CURRENTLY_CERTIFIED);
        assertThat(changed(paused.pause("Until autumn")).state())
                .isEqualTo(new Paused(PauseReason.BY_COORDINATOR, "Until autumn", null));
        assertThat(pausedFor(PauseReason.BY_COORDINATOR).pause("Again"))
                .isEqualTo(new Refused(new WrongGroupStatus(GroupStatus.PAUSED)));
    }

    @Test
    void a_closed_group_stays_closed() {
        var closed = changed(anOpenGroup().close("Done"));
        assertThat(closed.state()).isEqualTo(new Closed("Done"));
        var refused = new Refused(new WrongGroupStatus(GroupStatus.CLOSED));
        assertThat(closed.close(null)).isEqualTo(refused);
        assertThat(closed.open(certifiedThrough(TODAY))).isEqualTo(refused);
        assertThat(closed.resume(certifiedThrough(TODAY))).isEqualTo(refused);
        assertThat(closed.pause(null)).isEqualTo(refused);
        assertThat(closed.change(profile(ANA), 8, certifiedThrough(TODAY))).isEqualTo(refused);
        assertThat(aDraft().pause(null)).isInstanceOf(Refused.class);
    }

    @Test
    void an_open_group_cannot_be_given_to_facilitators_who_are_not_certified() {
        assertThat(anOpenGroup().change(profile(BEN), 8, nobodyCertified()))
                .isInstanceOf(Refused.class);
        var handed = changed(anOpenGroup().change(profile(BEN), 8, certifiedThrough(TODAY)));
        assertThat(handed.ledBy(BEN)).isTrue();
        assertThat(handed.state()).isEqualTo(new Open(TODAY));
    }

    @Test
    void a_draft_takes_any_facilitators_and_another_purpose() {
        var it = profile(BEN);
        var grief =
                new Profile(
                        it.name(),
                        Fixtures.GRIEF,
                        it.facilitators(),
                        it.format(),
                        it.visibility(),
                        it.language(),
                        it.plan(),
                        it.charter());
        assertThat(changed(aDraft().change(grief, 4, nobodyCertified())).profile())
                .isEqualTo(grief);
        assertThat(anOpenGroup().change(grief, 8, certifiedThrough(TODAY)))
                .isEqualTo(new Refused(new PurposeIsFixed("BT_CORE")));
    }

    @Test
    void never_has_fewer_seats_than_are_taken() {
        var group = aGroup(new Open(TODAY), new Seats(8, 5, 0, 5));
        assertThat(group.change(profile(ANA), 4, certifiedThrough(TODAY)))
                .isEqualTo(new Refused(new CapacityBelowSeatsTaken(5)));
        assertThat(changed(group.change(profile(ANA), 5, certifiedThrough(TODAY))).seats().free())
                .isZero();
    }

    @Test
    void takes_requests_only_while_open_not_private_and_certified_by_the_clock() {
        assertThat(anOpenGroup().takesRequests(NOW)).isTrue();
        assertThat(aDraft().takesRequests(NOW)).isFalse();
        var expired = aGroup(new Open(TODAY.minusDays(1)), Seats.empty(8));
        assertThat(expired.takesRequests(NOW)).isFalse();
    }

    @Test
    void meets_next_only_while_open() {
        assertThat(anOpenGroup().nextMeeting(NOW)).contains(Instant.parse("2026-03-09T19:00:00Z"));
        assertThat(pausedFor(PauseReason.BY_COORDINATOR).nextMeeting(NOW)).isEmpty();
    }

    private static Group pausedFor(PauseReason reason) {
        return aGroup(new Paused(reason, null, null), Seats.empty(8));
    }
}
