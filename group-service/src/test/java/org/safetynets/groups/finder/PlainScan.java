package org.safetynets.groups.finder;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A search said once more, as plainly as can be: every group is looked at, by calendars alone. */
final class PlainScan {

    private PlainScan() {}

    static Set<UUID> of(Search search, Collection<Offer> all, Instant now) {
        return all.stream()
                .filter(it -> matches(search, it, now))
                .map(Offer::groupId)
                .collect(Collectors.toSet());
    }

    private static boolean matches(Search search, Offer it, Instant now) {
        return it.certifiedUntil().isAfter(now)
                && (search.organizationId() == null
                        || it.organizationId().equals(search.organizationId()))
                && (search.purpose() == null || search.purpose().equals(it.purpose()))
                && (search.format() == null || search.format() == it.format())
                && (search.language() == null || search.language().equals(it.language()))
                && (!search.withSeat() || it.seatsFree() > 0)
                && (search.text() == null || says(it, search.text()))
                && (search.near() == null || isNear(search.near(), it))
                && it.plan().weekdays().stream().anyMatch(day -> when(search, it, day, now));
    }

    private static boolean says(Offer it, String text) {
        return Words.of(text).stream()
                .allMatch(word -> it.words().stream().anyMatch(other -> other.startsWith(word)));
    }

    private static boolean isNear(Search.Near near, Offer it) {
        var place = it.place();
        return place != null
                && Towns.km(near, place.latitude(), place.longitude()) <= near.withinKm();
    }

    private static boolean when(Search search, Offer it, DayOfWeek weekday, Instant now) {
        var plan = it.plan();
        var next =
                plan.days(plan.dayOf(now), LocalDate.of(2029, 1, 1)).stream()
                        .filter(day -> day.getDayOfWeek() == weekday)
                        .map(plan::startOn)
                        .filter(start -> start.isAfter(now))
                        .findFirst();
        var within = search.startsWithinDays();
        var soon =
                within == null
                        || next.filter(at -> !at.isAfter(now.plus(Duration.ofDays(within))))
                                .isPresent();
        var zone = search.timeZone();
        // a plan that is over is known by when it would meet this week
        var shown = next.orElseGet(() -> plan.startOn(sooner(plan.dayOf(now), weekday)));
        var seen =
                zone == null
                        ? weekday
                        : seen(shown, next.isPresent() ? shown : now, zone).getDayOfWeek();
        var time =
                zone == null
                        ? plan.startTime()
                        : seen(shown, next.isPresent() ? shown : now, zone).toLocalTime();
        return soon && hours(search, seen, time);
    }

    private static ZonedDateTime seen(Instant at, Instant clockOf, String zone) {
        return at.atZone(ZoneId.of(zone).getRules().getOffset(clockOf));
    }

    private static LocalDate sooner(LocalDate day, DayOfWeek weekday) {
        var it = day;
        while (it.getDayOfWeek() != weekday) {
            it = it.plusDays(1);
        }
        return it;
    }

    private static boolean hours(Search search, DayOfWeek day, LocalTime time) {
        var from = search.from() == null ? LocalTime.MIN : search.from();
        var to = search.to() == null ? LocalTime.MAX : search.to();
        var on = search.weekday();
        if (!to.isBefore(from)) {
            return (on == null || on == day) && !time.isBefore(from) && !time.isAfter(to);
        }
        var evening = (on == null || on == day) && !time.isBefore(from);
        var morning = (on == null || on == day.minus(1)) && !time.isAfter(to);
        return evening || morning;
    }
}
