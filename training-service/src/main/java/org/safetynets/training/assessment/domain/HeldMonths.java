package org.safetynets.training.assessment.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import org.safetynets.training.standard.domain.HeldBefore;

/** For how many months in all somebody has held a certification that they hold today. */
final class HeldMonths {

    private HeldMonths() {}

    /** None when it is not held today; days that two of them share count once. */
    static long of(HeldBefore asked, Collection<Held> held, LocalDate today) {
        var those =
                held.stream()
                        .filter(it -> it.standard().equals(asked.standard()))
                        .sorted(Comparator.comparing(Held::from))
                        .toList();
        if (those.stream().noneMatch(it -> it.isHeldOn(today))) {
            return 0;
        }
        var days = 0L;
        var next = LocalDate.MIN;
        for (var it : those) {
            var from = it.from().isBefore(next) ? next : it.from();
            var end = it.through().isBefore(today) ? it.through() : today;
            if (!end.isBefore(from)) {
                days += ChronoUnit.DAYS.between(from, end) + 1;
                next = end.plusDays(1);
            }
        }
        return ChronoUnit.MONTHS.between(today.plusDays(1).minusDays(days), today.plusDays(1));
    }
}
