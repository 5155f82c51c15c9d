package org.safetynets.groups.finder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Enrolment;
import org.safetynets.groups.group.domain.Format;

/**
 * A listing as a search reads it: by hand, for on one page there are many, and a general mapper
 * would take longer than the query.
 */
record Hit(Document listing) {

    /** What neither an answer nor the order needs. */
    static final Document FIELDS =
            new Document("words", 0)
                    .append("beginnings", 0)
                    .append("timetable", 0)
                    .append("first", 0)
                    .append("local", 0)
                    .append("hasSeat", 0)
                    .append("cell", 0)
                    .append("certifiedUntil", 0);

    UUID groupId() {
        return listing.get("groupId", UUID.class);
    }

    int slot() {
        return listing.getInteger("slot");
    }

    @Nullable Instant nextMeeting() {
        return instant(listing);
    }

    Position position(int beginOfWeek) {
        return new Position(beginOfWeek, slot(), groupId());
    }

    /** Whether it is the first of the group's weekdays that is wanted, in that order. */
    boolean isFirst(Wanted wanted, int beginOfWeek) {
        var own = Math.floorMod(slot() - beginOfWeek, WeekMinutes.WEEK);
        return others().filter(it -> Math.floorMod(it.slot() - beginOfWeek, WeekMinutes.WEEK) < own)
                .noneMatch(wanted::has);
    }

    private Stream<Turn> others() {
        return listing.getList("others", Document.class, List.of()).stream()
                .map(it -> new Turn(it.getInteger("slot"), it.getInteger("local"), instant(it)));
    }

    private static @Nullable Instant instant(Document it) {
        var date = it.getDate("nextMeeting");
        return date == null ? null : date.toInstant();
    }

    ListingResponse response(Instant now) {
        var until = listing.getDate("takesUntil");
        var takes = until == null || now.isBefore(until.toInstant());
        var seats = takes ? listing.getInteger("seatsFree") : 0;
        var next = nextMeeting();
        return new ListingResponse(
                groupId(),
                listing.get("organizationId", UUID.class),
                listing.getString("organizationName"),
                listing.getString("name"),
                listing.getString("purpose"),
                listing.getString("purposeName"),
                Format.valueOf(listing.getString("format")),
                listing.getString("language"),
                DayOfWeek.of(listing.getInteger("weekday")),
                weekdays(),
                LocalTime.MIN.plusMinutes(listing.getInteger("startMinute")),
                listing.getInteger("durationMinutes"),
                listing.getInteger("everyWeeks"),
                listing.getString("timeZone"),
                seats,
                takes && seats == 0,
                until == null ? Enrolment.OPEN : Enrolment.CLOSED,
                takes,
                next == null || !next.isAfter(now) ? null : next,
                town(),
                null);
    }

    private List<DayOfWeek> weekdays() {
        return listing.getList("weekdays", Integer.class, List.of()).stream()
                .sorted(Comparator.naturalOrder())
                .map(DayOfWeek::of)
                .toList();
    }

    private @Nullable String town() {
        var place = listing.get("place", Document.class);
        return place == null ? null : place.getString("town");
    }
}
