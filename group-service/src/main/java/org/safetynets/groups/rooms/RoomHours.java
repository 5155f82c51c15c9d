package org.safetynets.groups.rooms;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.platform.kernel.Refusal;

/** When the room of a meeting is open: from 15 minutes before it until 15 after its end. */
final class RoomHours {

    static final Duration MARGIN = Duration.ofMinutes(15);

    private RoomHours() {}

    /** Why it is not open, or empty when it is; a cancelled meeting's never opens. */
    static Optional<Refusal> objection(Meeting meeting, Instant now) {
        var opensAt = meeting.startsAt().minus(MARGIN);
        var closesAt = closesAt(meeting);
        return meeting.takesPlace() && !now.isBefore(opensAt) && now.isBefore(closesAt)
                ? Optional.empty()
                : Optional.of(new RoomNotOpen(opensAt, closesAt));
    }

    static Instant closesAt(Meeting meeting) {
        return meeting.endsAt().plus(MARGIN);
    }
}
