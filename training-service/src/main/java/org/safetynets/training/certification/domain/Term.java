package org.safetynets.training.certification.domain;

import java.time.LocalDate;

/**
 * First and last day of a certification, both covered, as the organization counts days.
 *
 * @param graceThrough the last day of its grace, on which it still counts but nothing new may begin
 *     on it; {@code through} when it has none
 */
public record Term(LocalDate from, LocalDate through, LocalDate graceThrough) {

    /** Without grace. */
    public Term(LocalDate from, LocalDate through) {
        this(from, through, through);
    }

    static Term starting(LocalDate from, int months, int graceDays) {
        return renewed(from, from, months, graceDays);
    }

    /** From one day, and as long as if it had begun on another: what was left is not lost. */
    static Term renewed(LocalDate from, LocalDate countedFrom, int months, int graceDays) {
        var through = countedFrom.plusMonths(months).minusDays(1);
        return new Term(from, through, through.plusDays(graceDays));
    }

    /** Whether it no longer counts that day. */
    public boolean isOverOn(LocalDate day) {
        return day.isAfter(graceThrough);
    }

    /** Whether it counts that day though its last day has passed. */
    public boolean isInGraceOn(LocalDate day) {
        return day.isAfter(through) && !isOverOn(day);
    }

    /** Without the grace, since something else counts by now. */
    Term withoutGrace() {
        return new Term(from, through);
    }
}
