package org.safetynets.referrals.counselor.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That somebody looked at the credentials.
 *
 * @param on when
 * @param recheckOn the last day on which it holds
 * @param remindedThrough the day up to which whatever was due to be reminded of was
 */
public record Check(LocalDate on, LocalDate recheckOn, LocalDate remindedThrough) {

    /** How many days before its end those concerned are reminded, once each. */
    private static final List<Integer> BEFORE = List.of(30, 7);

    /** Whoever has just looked knows its end, so what lies before that day is not reminded of. */
    public Check(LocalDate on, LocalDate recheckOn) {
        this(on, recheckOn, on);
    }

    /** Whether it still holds, whatever the clock has told others of. */
    public boolean holds(LocalDate today) {
        return !today.isAfter(recheckOn);
    }

    /**
     * The day from which on to remind of its end next; empty when that was done as often as due.
     */
    public Optional<LocalDate> remindOn() {
        return BEFORE.stream()
                .map(recheckOn::minusDays)
                .filter(it -> it.isAfter(remindedThrough))
                .findFirst();
    }

    /** How many days before the end to remind of it now: the least of those that were reached. */
    Optional<Integer> reminds(LocalDate today) {
        return remindOn().filter(it -> !today.isBefore(it)).isPresent() && holds(today)
                ? BEFORE.reversed().stream()
                        .filter(it -> !today.isBefore(recheckOn.minusDays(it)))
                        .findFirst()
                : Optional.empty();
    }

    Check remindedOn(LocalDate today) {
        return new Check(on, recheckOn, today);
    }
}
