package org.safetynets.notifications.card.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * When a person wants their mails collected into one.
 *
 * @param day on which a weekly one comes; a daily one comes every day
 * @param at by the clock on their wall
 */
public record Digest(Rhythm rhythm, DayOfWeek day, LocalTime at, ZoneId zone) {

    /** How often. */
    public enum Rhythm {
        DAILY,
        WEEKLY
    }

    /** The first collection after the instant. */
    public Instant nextAfter(Instant instant) {
        var today = instant.atZone(zone).toLocalDate();
        var first =
                switch (rhythm) {
                    case DAILY -> today;
                    case WEEKLY -> today.with(TemporalAdjusters.nextOrSame(day));
                };
        var then = first.atTime(at).atZone(zone).toInstant();
        if (then.isAfter(instant)) {
            return then;
        }
        var days = rhythm == Rhythm.DAILY ? 1 : 7;
        return first.plusDays(days).atTime(at).atZone(zone).toInstant();
    }
}
