package org.safetynets.training.certification.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** When a holder is told that a certification ends. */
public final class Warning {

    /** Days before the last one, the nearest first. */
    public static final List<Integer> DAYS = List.of(7, 30, 60, 90);

    private Warning() {}

    /** The nearest of them that has come; empty before the first and after the last day. */
    static Optional<Integer> dueOn(LocalDate day, LocalDate through) {
        var left = ChronoUnit.DAYS.between(day, through);
        return left < 0 ? Optional.empty() : DAYS.stream().filter(it -> left <= it).findFirst();
    }

    /** The nearest of them that has come, none left once the last day is over; empty before. */
    public static Optional<Integer> reachedOn(LocalDate day, LocalDate through) {
        return day.isAfter(through) ? Optional.of(0) : dueOn(day, through);
    }
}
