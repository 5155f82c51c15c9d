package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One occurrence of a group. */
public record Meeting(
        UUID meetingId,
        UUID groupId,
        Instant startsAt,
        Instant endsAt,
        String status,
        @Nullable List<Attendee> attendance) {

    public List<Attendee> recorded() {
        return attendance == null ? List.of() : attendance;
    }
}
