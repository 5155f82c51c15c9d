package org.safetynets.referrals.hsds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.GroupChangedV1.Format;
import org.safetynets.contracts.PublicTown;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An open public group as the directory shows it: nothing of who leads it, who is in it, or where
 * its door is.
 *
 * @param words its name and town in lower case, to search in
 * @param certifiedUntil when nobody who leads it is certified any more; null where that is not
 *     known
 * @param takesUntil from when it takes nobody new; null for never, and where that is not known
 * @param places ids of the services at locations it makes
 * @param offset of its clock at the next meeting, in seconds east of UTC
 */
@Document(ListedGroup.COLLECTION)
record ListedGroup(
        @Id UUID id,
        UUID organizationId,
        String name,
        String words,
        String purpose,
        Format format,
        String language,
        Rhythm rhythm,
        int offset,
        int capacity,
        int seatsFree,
        @Nullable PublicTown town,
        @Nullable Instant certifiedUntil,
        @Nullable Instant takesUntil,
        Instant modifiedAt,
        List<UUID> places) {

    static final String COLLECTION = "hsds_services";

    static ListedGroup of(GroupChangedV1 event, Instant at) {
        var zone = ZoneId.of(event.plan().timeZone());
        var next = event.nextMeeting() == null ? at : event.nextMeeting();
        var group =
                new ListedGroup(
                        event.groupId(),
                        event.organizationId(),
                        event.name(),
                        words(event),
                        event.purpose(),
                        event.format(),
                        event.language(),
                        Rhythm.of(event.plan()),
                        zone.getRules().getOffset(next).getTotalSeconds(),
                        event.capacity(),
                        Math.max(0, event.capacity() - event.seatsTaken()),
                        event.town(),
                        end(event.certifiedThrough(), zone),
                        event.takesUntil(),
                        at,
                        List.of());
        return group.at(
                ServiceAtLocationJson.of(group, false).stream()
                        .map(ServiceAtLocationJson::id)
                        .toList());
    }

    private ListedGroup at(List<UUID> where) {
        return new ListedGroup(
                id,
                organizationId,
                name,
                words,
                purpose,
                format,
                language,
                rhythm,
                offset,
                capacity,
                seatsFree,
                town,
                certifiedUntil,
                takesUntil,
                modifiedAt,
                where);
    }

    private static String words(GroupChangedV1 event) {
        var town = event.town() == null ? "" : " " + event.town().name();
        return (event.name() + town).toLowerCase(Locale.ROOT);
    }

    private static @Nullable Instant end(@Nullable LocalDate through, ZoneId zone) {
        return through == null ? null : through.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** None once those who began together stay together, whatever seats are free. */
    int seatsForOthers(Instant now) {
        return closedSince(now) == null ? seatsFree : 0;
    }

    /** When it last changed; it also does when it begins to take nobody new. */
    Instant modifiedAt(Instant now) {
        var closed = closedSince(now);
        return closed != null && closed.isAfter(modifiedAt) ? closed : modifiedAt;
    }

    private @Nullable Instant closedSince(Instant now) {
        return takesUntil != null && !now.isBefore(takesUntil) ? takesUntil : null;
    }

    boolean meetsOnline() {
        return format != Format.IN_PERSON;
    }

    boolean meetsInPerson() {
        return format != Format.ONLINE;
    }
}
