package org.safetynets.training.shared.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * An instant together with the day it falls on where the organization is.
 *
 * <p>Instants are cut to milliseconds, as the store keeps them.
 */
public record Moment(Instant at, LocalDate day) {

    public Moment {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Moment of(Instant at, ZoneId zone) {
        return new Moment(at, LocalDate.ofInstant(at, zone));
    }
}
