package org.safetynets.groups.finder;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Charter;
import org.safetynets.groups.group.domain.Format;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What anyone may know of a group that is open and public; there is none for other groups.
 *
 * @param weekday 1 for Monday to 7, by which it stands in the order
 * @param weekdays all on which it meets, by which it is found
 * @param startMinute of the day
 * @param first a day on which it meets
 * @param timetable what weekday, everyWeeks and first do not tell; null in older ones
 * @param certifiedUntil from this moment on it is not shown, even if no review has come yet
 * @param words of its name and of whom it is for, in lower case
 */
@Document(Listing.COLLECTION)
record Listing(
        @Id UUID groupId,
        UUID organizationId,
        String organizationName,
        String name,
        String purpose,
        String purposeName,
        Format format,
        String language,
        int weekday,
        Set<Integer> weekdays,
        int startMinute,
        int durationMinutes,
        int everyWeeks,
        String timeZone,
        String first,
        @Nullable Timetable timetable,
        int seatsFree,
        Instant certifiedUntil,
        Charter charter,
        Set<String> words) {

    static final String COLLECTION = "listings";

    static final List<String> ORDER = List.of("weekday", "startMinute", "_id");
}
