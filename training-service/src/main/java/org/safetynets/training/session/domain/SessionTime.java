package org.safetynets.training.session.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a session is, by the clock on the wall of a place: moved by weeks it stays at its hour,
 * whatever the clocks of the place do in between.
 *
 * @param minutes how long it really lasts, also in a night that is an hour longer
 */
public record SessionTime(LocalDate day, LocalTime time, ZoneId zone, int minutes) {

    /**
     * An hour that the clocks jump over begins where they land; of an hour that comes twice it is
     * the first.
     */
    public Instant startsAt() {
        return ZonedDateTime.of(day, time, zone).toInstant();
    }

    public Instant endsAt() {
        return startsAt().plus(Duration.ofMinutes(minutes));
    }

    /** In hours, as evidence counts them. */
    public BigDecimal hours() {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.DOWN);
    }

    public SessionTime moved(long days, ZoneId to) {
        return new SessionTime(day.plusDays(days), time, to, minutes);
    }
}
