package org.safetynets.groups.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.groups.Fixtures.ANA;
import static org.safetynets.groups.Fixtures.BEN;
import static org.safetynets.groups.Fixtures.NOW;
import static org.safetynets.groups.Fixtures.TODAY;
import static org.safetynets.groups.Fixtures.anOpenGroup;
import static org.safetynets.groups.Fixtures.certifiedThrough;
import static org.safetynets.groups.Fixtures.changed;
import static org.safetynets.groups.Fixtures.nobodyCertified;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.groups.group.domain.Gate;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.NotCurrentlyCertified;
import org.safetynets.groups.group.domain.WrongGroupStatus;
import org.safetynets.groups.meetings.domain.MeetingResult.MeetingChanged;
import org.safetynets.groups.meetings.domain.MeetingResult.NotChanged;

class MeetingTest {

    private static final Group GROUP = anOpenGroup();
    private static final Gate CERTIFIED = certifiedThrough(TODAY.plusDays(30));

    @Test
    void is_scheduled_for_a_day_on_which_a_facilitator_is_certified() {
        var startsAt = NOW.plus(Duration.ofDays(30));
        var meeting = changed(schedule(startsAt, CERTIFIED));
        assertThat(meeting.endsAt()).isEqualTo(startsAt.plus(Duration.ofMinutes(90)));
        assertThat(schedule(NOW.plus(Duration.ofDays(31)), CERTIFIED))
                .isEqualTo(refused(new NotCurrentlyCertified("BT_CORE", TODAY.plusDays(31))));
    }

    @Test
    void is_never_scheduled_in_the_past_or_now() {
        assertThat(schedule(NOW, CERTIFIED)).isEqualTo(refused(new MeetingInThePast(NOW)));
    }

    @Test
    void needs_an_open_group() {
        var paused = org.safetynets.groups.Fixtures.changed(GROUP.pause(null));
        var result = Meeting.schedule(id(), paused, NOW.plusSeconds(60), CERTIFIED);
        assertThat(result).isEqualTo(refused(new WrongGroupStatus(GroupStatus.PAUSED)));
    }

    @Test
    void starts_only_by_who_is_certified_at_that_moment() {
        var meeting = changed(schedule(NOW.plusSeconds(60), CERTIFIED));
        assertThat(meeting.start(ANA, GROUP, nobodyCertified(), DebriefDebt.NONE))
                .isEqualTo(refused(new NotCurrentlyCertified("BT_CORE", TODAY)));
        var started = changed(meeting.start(ANA, GROUP, CERTIFIED, DebriefDebt.NONE));
        assertThat(started.facilitator()).isEqualTo(ANA);
        assertThat(started.start(ANA, GROUP, CERTIFIED, DebriefDebt.NONE))
                .isEqualTo(refused(new WrongMeetingStatus(MeetingStatus.STARTED)));
    }

    @Test
    void goes_from_scheduled_to_held_with_attendance() {
        var meeting = changed(schedule(NOW.plusSeconds(60), CERTIFIED));
        var entries =
                List.of(
                        new Attendance(ANA, "Ash", AttendanceStatus.ATTENDED),
                        new Attendance(BEN, "Birch", AttendanceStatus.EXCUSED));
        var notStarted = refused(new WrongMeetingStatus(MeetingStatus.SCHEDULED));
        assertThat(meeting.attend(entries)).isEqualTo(notStarted);
        assertThat(meeting.complete()).isEqualTo(notStarted);

        var started = changed(meeting.start(ANA, GROUP, CERTIFIED, DebriefDebt.NONE));
        var held = changed(changed(started.attend(entries)).complete());

        assertThat(held.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(held.attended()).isEqualTo(1);
        assertThat(changed(held.attend(List.of())).attended()).isZero();
        assertThat(held.cancel(null))
                .isEqualTo(refused(new WrongMeetingStatus(MeetingStatus.HELD)));
    }

    @Test
    void is_cancelled_before_it_starts() {
        var meeting = changed(schedule(NOW.plusSeconds(60), CERTIFIED));
        assertThat(changed(meeting.cancel(null)).status()).isEqualTo(MeetingStatus.CANCELLED);
    }

    @Test
    void is_moved_only_to_a_day_on_which_its_leader_is_certified() {
        var meeting = ofPlan();
        var to = meeting.startsAt().plus(Duration.ofHours(30));
        var moved = changed(meeting.move(to, GROUP, CERTIFIED));
        assertThat(moved.startsAt()).isEqualTo(to);
        assertThat(moved.endsAt()).isEqualTo(to.plus(Duration.ofMinutes(90)));
        assertThat(moved.planned()).isEqualTo(meeting.planned());
        assertThat(moved.movedFrom()).contains(meeting.startsAt());
        assertThat(moved.version()).isEqualTo(1);
        assertThat(meeting.move(NOW, GROUP, CERTIFIED))
                .isEqualTo(refused(new MeetingInThePast(NOW)));
        assertThat(meeting.move(to, GROUP, certifiedThrough(TODAY))).isInstanceOf(NotChanged.class);
        assertThat(changed(meeting.cancel(CancelReason.OTHER)).move(to, GROUP, CERTIFIED))
                .isEqualTo(refused(new WrongMeetingStatus(MeetingStatus.CANCELLED)));
    }

    @Test
    void is_given_only_to_somebody_certified_that_day() {
        var meeting = ofPlan();
        var given = changed(meeting.substitute(BEN, GROUP, CERTIFIED));
        assertThat(given.substitute()).isEqualTo(BEN);
        assertThat(given.startsAt()).isEqualTo(meeting.startsAt());
        assertThat(meeting.substitute(BEN, GROUP, certifiedThrough(TODAY.plusDays(4))))
                .isEqualTo(refused(new NotCurrentlyCertified("BT_CORE", TODAY.plusDays(5))));
    }

    @Test
    void nothing_of_one_that_is_over_is_changed() {
        var meeting = ofPlan();
        var later = new Gate(CERTIFIED.coverage(), true, true, meeting.startsAt());
        var to = meeting.startsAt().plusSeconds(3600);
        var over = refused(new MeetingInThePast(meeting.startsAt()));
        assertThat(meeting.move(to, GROUP, later)).isEqualTo(over);
        assertThat(meeting.substitute(BEN, GROUP, later)).isEqualTo(over);
    }

    /** On the Monday after. */
    @Test
    void does_not_start_while_a_debrief_is_owed() {
        var meeting = changed(schedule(NOW.plusSeconds(60), CERTIFIED));
        var debt = new DebriefDebt(List.of(UUID.randomUUID()));
        assertThat(meeting.start(ANA, GROUP, CERTIFIED, debt))
                .isEqualTo(refused(new DebriefOwed(debt.incidents())));
    }

    private static Meeting ofPlan() {
        return Meeting.ofPlan(id(), GROUP, TODAY.plusDays(5));
    }

    private static MeetingResult schedule(Instant startsAt, Gate gate) {
        return Meeting.schedule(id(), GROUP, startsAt, gate);
    }

    private static MeetingId id() {
        return new MeetingId(UUID.randomUUID());
    }

    private static Meeting changed(MeetingResult result) {
        return ((MeetingChanged) result).meeting();
    }

    private static NotChanged refused(org.safetynets.platform.kernel.Refusal reason) {
        return new NotChanged(reason);
    }
}
