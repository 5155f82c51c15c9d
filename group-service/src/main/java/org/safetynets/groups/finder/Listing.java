package org.safetynets.groups.finder;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Format;
import org.safetynets.groups.group.domain.Place;
import org.safetynets.groups.group.domain.Plan;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What anyone may know of a group that is open and public, once for each weekday on which it meets;
 * there is none for other groups.
 *
 * <p>One document a weekday, since an index gives an order only by what a document has one of.
 *
 * @param id the group and the weekday
 * @param slot of that weekday, as are local and nextMeeting
 * @param others the group's other weekdays, so that it is shown once
 * @param startMinute of the day, by the group's clock
 * @param first a day on which it meets
 * @param timetable what weekday, everyWeeks and first do not tell
 * @param hasSeat whether one is free, which an index can keep apart
 * @param certifiedUntil from this moment on it is not shown, even if no review has come yet
 * @param takesUntil from this moment on nobody new is taken; null for never
 * @param place the town, for one that meets in person
 * @param cell the place as a name, by which it is found
 * @param words of its name and of whom it is for, in lower case
 * @param beginnings of those words, as an index can find them
 */
@Document(Listing.COLLECTION)
record Listing(
        @Id String id,
        UUID groupId,
        UUID organizationId,
        String organizationName,
        String name,
        String purpose,
        String purposeName,
        Format format,
        String language,
        int slot,
        int local,
        @Nullable Instant nextMeeting,
        List<Turn> others,
        int weekday,
        Set<Integer> weekdays,
        int startMinute,
        int durationMinutes,
        int everyWeeks,
        String timeZone,
        String first,
        Timetable timetable,
        int seatsFree,
        boolean hasSeat,
        Instant certifiedUntil,
        @Nullable Instant takesUntil,
        @Nullable Place place,
        @Nullable String cell,
        Set<String> words,
        Set<String> beginnings) {

    static final String COLLECTION = "listings";

    static String id(UUID group, int weekday) {
        return group + "/" + weekday;
    }

    boolean takesNobody(Instant now) {
        return takesUntil != null && !now.isBefore(takesUntil);
    }

    Plan plan() {
        var clock =
                Plan.weekly(
                        DayOfWeek.of(weekday),
                        LocalTime.MIN.plusMinutes(startMinute),
                        Duration.ofMinutes(durationMinutes),
                        everyWeeks,
                        ZoneId.of(timeZone),
                        LocalDate.parse(first));
        return timetable.plan(clock);
    }
}
