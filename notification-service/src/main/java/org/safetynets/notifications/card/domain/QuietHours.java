package org.safetynets.notifications.card.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Hours of the day in which a person wants no message, by the clock on their wall.
 *
 * @param from first quiet minute
 * @param to first minute after; earlier than {@code from} when midnight lies between
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {

    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("quiet hours begin and end at the same time");
        }
    }

    public boolean include(Instant instant) {
        return include(instant.atZone(zone).toLocalTime());
    }

    /** When the quiet ends that the instant lies in; empty outside of it. */
    public Optional<Instant> endAfter(Instant instant) {
        var local = instant.atZone(zone).toLocalDateTime();
        if (!include(local.toLocalTime())) {
            return Optional.empty();
        }
        var day = local.toLocalTime().isBefore(to) ? local.toLocalDate() : nextDay(local);
        var end = day.atTime(to).atZone(zone);
        // In the hour that clocks repeat, the earlier of two ends may be over.
        return Optional.of(
                end.toInstant().isAfter(instant)
                        ? end.toInstant()
                        : end.withLaterOffsetAtOverlap().toInstant());
    }

    private static LocalDate nextDay(LocalDateTime local) {
        return local.toLocalDate().plusDays(1);
    }

    private boolean include(LocalTime time) {
        var begun = !time.isBefore(from);
        var notOver = time.isBefore(to);
        return from.isBefore(to) ? begun && notOver : begun || notOver;
    }
}
