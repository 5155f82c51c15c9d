package org.safetynets.groups.incidents.application;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.incidents.domain.Led;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.meetings.domain.Meetings;
import org.springframework.stereotype.Component;

/** Finds who led a meeting, or leads the group. */
@Component
public class WhoLed {

    private final Meetings meetings;

    WhoLed(Meetings meetings) {
        this.meetings = meetings;
    }

    /**
     * Who led.
     *
     * @throws IncidentInputException when the group has no such meeting
     */
    public Led of(Group group, @Nullable MeetingId id) {
        var facilitators = Set.copyOf(group.profile().facilitators());
        if (id == null) {
            return Led.by(facilitators);
        }
        var meeting =
                meetings.find(group.organizationId(), group.id(), id)
                        .orElseThrow(
                                () -> new IncidentInputException("meetingId", "is none of these"));
        var leader = meeting.facilitator() == null ? meeting.substitute() : meeting.facilitator();
        if (leader == null) {
            return Led.by(facilitators);
        }
        var alone = Set.of(leader);
        return new Led(alone, facilitators.contains(leader) ? facilitators : alone);
    }
}
