package org.safetynets.training.assessment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that speaks for a candidate, and the day on which it is looked at.
 *
 * @param held other certifications, in the same organization
 */
public record Portfolio(Collection<Evidence> evidence, Collection<Held> held, LocalDate today) {

    public static Portfolio of(Collection<Evidence> evidence, LocalDate today) {
        return new Portfolio(evidence, List.of(), today);
    }

    /** Also what nobody recorded, since it is known. */
    public Portfolio and(Collection<Evidence> known) {
        var all = Stream.concat(evidence.stream(), known.stream()).toList();
        return new Portfolio(all, held, today);
    }

    public Portfolio holding(Collection<Held> others) {
        return new Portfolio(evidence, others, today);
    }

    /** With what was recorded after that day alone, wherever on earth it was. */
    public Portfolio sinceDayAfter(LocalDate day) {
        return since(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** With what was recorded from then on alone. */
    public Portfolio since(Instant moment) {
        var later = evidence.stream().filter(it -> !it.recordedAt().isBefore(moment)).toList();
        return new Portfolio(later, held, today);
    }
}
