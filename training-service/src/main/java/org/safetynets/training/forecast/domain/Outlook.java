package org.safetynets.training.forecast.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.safetynets.platform.kernel.PersonId;

/**
 * How long a group is covered: the first day on which nobody is certified for its purpose any more,
 * and on whom the last covered day rests.
 */
public record Outlook(LocalDate pausesOn, Set<PersonId> restsOn) {

    /** How far ahead one looks. */
    public static final int DAYS = 90;

    public Outlook {
        restsOn = Set.copyOf(restsOn);
    }

    /** Empty when somebody is certified on every day from today through the last one looked at. */
    public static Optional<Outlook> of(LocalDate today, Collection<Span> spans) {
        var covered = today.minusDays(1);
        var inOrder = spans.stream().sorted(Comparator.comparing(Span::from)).toList();
        for (var span : inOrder) {
            if (span.from().isAfter(covered.plusDays(1))) {
                break;
            }
            covered = span.through().isAfter(covered) ? span.through() : covered;
        }
        return covered.isBefore(today.plusDays(DAYS))
                ? Optional.of(new Outlook(covered.plusDays(1), on(covered, spans)))
                : Optional.empty();
    }

    private static Set<PersonId> on(LocalDate lastDay, Collection<Span> spans) {
        return spans.stream()
                .filter(it -> it.includes(lastDay))
                .map(Span::person)
                .collect(toUnmodifiableSet());
    }
}
