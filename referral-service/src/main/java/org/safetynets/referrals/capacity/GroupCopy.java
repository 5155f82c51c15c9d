package org.safetynets.referrals.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.GroupChangedV1;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What we keep of a group: enough to count its free seats.
 *
 * @param takesUntil from when it takes nobody new; null for never, and where that is not known
 */
@Document("groups")
record GroupCopy(
        @Id UUID id,
        long version,
        UUID organizationId,
        GroupChangedV1.Status status,
        GroupChangedV1.Visibility visibility,
        String purpose,
        int capacity,
        int seatsTaken,
        int waitlisted,
        String timeZone,
        @Nullable LocalDate certifiedThrough,
        @Nullable Instant takesUntil) {

    static GroupCopy of(GroupChangedV1 event) {
        return new GroupCopy(
                event.groupId(),
                event.version(),
                event.organizationId(),
                event.status(),
                event.visibility(),
                event.purpose(),
                event.capacity(),
                event.seatsTaken(),
                event.waitlisted(),
                event.plan().timeZone(),
                event.certifiedThrough(),
                event.takesUntil());
    }

    /**
     * Open, led by someone certified today, and taking people still: what the clock alone ends
     * counts before its event comes.
     */
    boolean takesReferrals(Instant now) {
        return status == GroupChangedV1.Status.OPEN
                && visibility != GroupChangedV1.Visibility.PRIVATE
                && (certifiedThrough == null || !certifiedThrough.isBefore(today(now)))
                && (takesUntil == null || now.isBefore(takesUntil));
    }

    int seatsFree() {
        return Math.max(0, capacity - seatsTaken);
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(timeZone));
    }
}
