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
        assertThat(meeting.start(ANA, GROUP, nobodyCertified()))
                .isEqualTo(refused(new NotCurrentlyCertified("BT_CORE", TODAY)));
        var started = changed(meeting.start(ANA, GROUP, CERTIFIED));
        assertThat(started.facilitator()).isEqualTo(ANA);
        assertThat(started.start(ANA, GROUP, CERTIFIED))
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

        var started = changed(meeting.start(ANA, GROUP, CERTIFIED));
        var held = changed(changed(started.attend(entries)).complete());

        assertThat(held.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(held.attended()).isEqualTo(1);
        assertThat(changed(held.attend(List.of())).attended()).isZero();
        assertThat(held.cancel()).isEqualTo(refused(new WrongMeetingStatus(MeetingStatus.HELD)));
    }

    @Test
    void is_cancelled_before_it_starts() {
        var meeting = changed(schedule(NOW.plusSeconds(60), CERTIFIED));
        assertThat(changed(meeting.cancel()).status()).isEqualTo(MeetingStatus.CANCELLED);
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
