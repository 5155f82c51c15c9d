package org.safetynets.groups.finder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Plan;

/**
 * When somebody could come: the weekday and the hours of a search by their own clock, and how soon.
 *
 * <p>A group is found by when its next meeting is. In the weeks in which clocks change at different
 * days on both sides, what counts is what the person's clock will show then, so there may be two
 * answers to which minutes of the week in UTC are meant: one until their clock changes, one after.
 */
final class Wanted {

    /** How far east and west of UTC clocks are, in minutes. */
    private static final int EAST = 14 * 60;

    private static final int WEST = 12 * 60;

    private final WeekMinutes wanted;
    private final @Nullable ZoneId zone;
    private final Instant now;
    private final @Nullable Instant soon;
    private final Map<Integer, List<Stretch>> offsets;

    /** From one moment until another; null for no end. */
    private record Stretch(@Nullable Instant from, @Nullable Instant until) {}

    private Wanted(WeekMinutes wanted, @Nullable ZoneId zone, Instant now, @Nullable Instant soon) {
        this.wanted = wanted;
        this.zone = zone;
        this.now = now;
        this.soon = soon;
        this.offsets = zone == null ? Map.of() : offsets(zone, now);
    }

    static Wanted of(Search search, Instant now) {
        return of(search, search.weekday(), now);
    }

    /** The same with another weekday, or with any. */
    static Wanted of(Search search, @Nullable DayOfWeek weekday, Instant now) {
        var zone = search.timeZone() == null ? null : ZoneId.of(search.timeZone());
        var within = search.startsWithinDays();
        var soon = within == null ? null : now.plusSeconds(within * 24L * 60 * 60);
        return new Wanted(minutes(search, weekday), zone, now, soon);
    }

    /** The same for one date by the clock of the zone, and for meetings of that very day. */
    static Wanted on(Search search, LocalDate day, ZoneId zone, Instant now) {
        var first = (day.getDayOfWeek().getValue() - 1) * WeekMinutes.DAY;
        var thatDay = WeekMinutes.between(first, first + WeekMinutes.DAY);
        var end = day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        return new Wanted(minutes(search, search.weekday()).and(thatDay), zone, now, end);
    }

    private static WeekMinutes minutes(Search search, @Nullable DayOfWeek weekday) {
        var from = search.from() == null ? 0 : Search.minute(search.from());
        var to = Search.minute(Objects.requireNonNullElse(search.to(), LocalTime.MAX));
        var until = (to < from ? to + WeekMinutes.DAY : to) + 1;
        var all = WeekMinutes.none();
        for (var day = 0; day < 7; day++) {
            if (weekday == null || weekday.getValue() - 1 == day) {
                var begin = day * WeekMinutes.DAY;
                all = all.or(WeekMinutes.between(begin + from, begin + until));
            }
        }
        return all;
    }

    private static Map<Integer, List<Stretch>> offsets(ZoneId zone, Instant now) {
        var all = new LinkedHashMap<Integer, List<Stretch>>();
        var end = now.plusSeconds((Plan.YEARS_AHEAD + 1) * 366L * 24 * 60 * 60);
        Instant from = null;
        for (var at = now; at.isBefore(end); ) {
            var change = zone.getRules().nextTransition(at);
            var until = change == null ? null : change.getInstant();
            all.computeIfAbsent(minutes(zone.getRules().getOffset(at)), _ -> new ArrayList<>())
                    .add(new Stretch(from, until));
            if (until == null) {
                break;
            }
            from = until;
            at = until;
        }
        return all;
    }

    private static int minutes(ZoneOffset offset) {
        return offset.getTotalSeconds() / 60;
    }

    /** The minute in UTC with which the week of whoever searches begins now. */
    int beginOfWeek() {
        var offset = zone == null ? 0 : minutes(zone.getRules().getOffset(now));
        return Math.floorMod(-offset, WeekMinutes.WEEK);
    }

    /** Within these minutes in UTC is everything that is wanted, and little else. */
    WeekMinutes bounds() {
        var bounds = zone == null ? wanted.wider(EAST, WEST) : WeekMinutes.none();
        for (var offset : offsets.keySet()) {
            bounds = bounds.or(wanted.later(-offset));
        }
        return soon == null ? bounds : bounds.and(until(soon));
    }

    private WeekMinutes until(Instant end) {
        var minutes = Math.max(0, (end.getEpochSecond() - now.getEpochSecond()) / 60 + 1);
        var from = Turn.minuteOfWeek(now);
        return WeekMinutes.between(from, from + (int) Math.min(minutes, WeekMinutes.WEEK));
    }

    /** What the bounds leave open. */
    List<Document> conditions() {
        var all = new ArrayList<Document>();
        if (soon != null) {
            all.add(new Document("nextMeeting", new Document("$gt", now).append("$lte", soon)));
        }
        if (wanted.isAll()) {
            return all;
        }
        if (zone == null) {
            all.add(any(within("local", wanted)));
        } else if (offsets.size() > 1) {
            all.add(any(byOffsets()));
        }
        return all;
    }

    private List<Document> byOffsets() {
        var any = new ArrayList<Document>();
        offsets.forEach(
                (offset, stretches) ->
                        any.add(
                                new Document(
                                        "$and",
                                        List.of(
                                                any(within("slot", wanted.later(-offset))),
                                                any(
                                                        stretches.stream()
                                                                .map(Wanted::in)
                                                                .toList())))));
        return any;
    }

    private static List<Document> within(String field, WeekMinutes minutes) {
        return minutes.ranges().stream()
                .map(
                        it ->
                                new Document(
                                        field,
                                        new Document("$gte", it.from()).append("$lt", it.to())))
                .toList();
    }

    /** A plan that is over counts as if it met now. */
    private static Document in(Stretch it) {
        if (it.from() == null) {
            return it.until() == null
                    ? new Document()
                    : new Document("nextMeeting", new Document("$not", gte(it.until())));
        }
        var from = gte(it.from());
        return new Document(
                "nextMeeting", it.until() == null ? from : from.append("$lt", it.until()));
    }

    private static Document gte(Instant moment) {
        return new Document("$gte", moment);
    }

    private static Document any(List<Document> conditions) {
        return conditions.size() == 1 ? conditions.getFirst() : new Document("$or", conditions);
    }

    /** The same said of one weekday of a group. */
    boolean has(Turn turn) {
        var next = turn.nextMeeting();
        if (soon != null && (next == null || !next.isAfter(now) || next.isAfter(soon))) {
            return false;
        }
        if (zone == null) {
            return wanted.has(turn.local());
        }
        var offset = zone.getRules().getOffset(next == null ? now : next);
        return wanted.has(Math.floorMod(turn.slot() + minutes(offset), WeekMinutes.WEEK));
    }
}
