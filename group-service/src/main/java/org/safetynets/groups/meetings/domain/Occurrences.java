package org.safetynets.groups.meetings.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetynets.groups.group.domain.Plan;

/**
 * What a plan and what people said about single meetings come to.
 *
 * <p>Every day of the plan that is no holiday gives one occurrence, and every meeting that somebody
 * scheduled, moved or cancelled gives one; a day of which a meeting is kept gives that one alone.
 * What somebody decided by hand holds on a holiday too.
 */
public final class Occurrences {

    private static final Comparator<Occurrence> BY_START =
            Comparator.comparing(Occurrence::startsAt);

    private Occurrences() {}

    /**
     * Those that start from a moment until before another, in order.
     *
     * @param kept all meetings that start in that time or are of a day of the plan in it
     */
    public static List<Occurrence> of(
            Plan plan,
            Collection<Meeting> kept,
            Set<LocalDate> holidays,
            Instant from,
            Instant until) {
        var byHand = kept.stream().map(Occurrence::of).toList();
        var decided = byHand.stream().map(Occurrence::day).collect(Collectors.toSet());
        // A plan that changed may come upon a meeting that is already there at that moment.
        var taken =
                byHand.stream()
                        .filter(Occurrence::takesPlace)
                        .map(Occurrence::startsAt)
                        .collect(Collectors.toSet());
        var planned =
                plan.days(plan.dayOf(from), plan.dayOf(until)).stream()
                        .filter(it -> !decided.contains(it) && !holidays.contains(it))
                        .map(it -> Occurrence.planned(plan, it))
                        .filter(it -> !taken.contains(it.startsAt()));
        return Stream.concat(byHand.stream(), planned)
                .filter(it -> !it.startsAt().isBefore(from) && it.startsAt().isBefore(until))
                .sorted(BY_START)
                .toList();
    }
}
