package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time a group meets.
 *
 * @param day of the plan, which names it wherever it is moved; null for one besides the plan
 * @param meetingId once somebody said something about it
 * @param movedFrom when it would have started by the plan
 * @param certified whether a facilitator is known to be certified that day
 * @param substitute who leads this one; only staff is told
 */
public record Occurrence(
        @Nullable LocalDate day,
        @Nullable UUID meetingId,
        Instant startsAt,
        Instant endsAt,
        String status,
        @Nullable Instant movedFrom,
        @Nullable String reason,
        boolean certified,
        @Nullable UUID substitute,
        long version) {

    public boolean cancelled() {
        return status.equals("cancelled");
    }

    public boolean scheduled() {
        return status.equals("scheduled");
    }

    /** Going on or over: then one can look back on it. */
    public boolean begun() {
        return status.equals("started") || status.equals("held");
    }

    /** How the room is named in addresses: by its day, or else by the meeting. */
    public String room() {
        return day == null ? "/meetings/" + meetingId + "/room" : "/occurrences/" + day + "/room";
    }
}
