package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.time.LocalDate;
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
        @Nullable UUID facilitator,
        @Nullable UUID substitute,
        @Nullable LocalDate occurrence,
        @Nullable String reason,
        @Nullable List<Attendee> attendance) {

    public boolean begun() {
        return status.equals("started") || status.equals("held");
    }

    public List<Attendee> recorded() {
        return attendance == null ? List.of() : attendance;
    }
}
