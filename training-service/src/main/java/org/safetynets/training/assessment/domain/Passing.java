package org.safetynets.training.assessment.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.standard.domain.ObservedPractice;
import org.safetynets.training.standard.domain.Requirement;

/**
 * What of the evidence counts for a requirement.
 *
 * @param pieces that pass
 * @param count how many times that meets it: one source, or one meeting, is once
 */
record Passing(List<Evidence> pieces, long count) {

    private static final Comparator<Evidence> LATER =
            Comparator.comparing(Evidence::recordedAt)
                    .thenComparing(it -> seen(it).lowestCritical(), Comparator.reverseOrder())
                    .thenComparing(it -> seen(it).lowest(), Comparator.reverseOrder())
                    .thenComparing(
                            Evidence::score, Comparator.nullsLast(Comparator.reverseOrder()));

    static Passing of(Requirement requirement, Collection<Evidence> evidence) {
        return requirement.observed() == null
                ? simple(requirement, evidence)
                : observed(requirement, evidence);
    }

    static boolean passes(Requirement requirement, Evidence piece) {
        var rule = requirement.observed();
        return requirement.isPassedBy(piece.score()) && (rule == null || meets(piece, rule));
    }

    private static boolean meets(Evidence piece, ObservedPractice rule) {
        var seen = piece.details().observed();
        return seen != null && seen.meets(rule);
    }

    private static Passing simple(Requirement requirement, Collection<Evidence> evidence) {
        var pieces = evidence.stream().filter(it -> passes(requirement, it)).toList();
        var sources = new HashSet<Source>();
        var count =
                pieces.stream()
                        .map(it -> it.details().source())
                        .filter(it -> it == null || sources.add(it))
                        .count();
        return new Passing(pieces, count);
    }

    /**
     * A meeting counts when everybody who observed it saw it pass, so that nobody's "unsafe" is
     * outvoted; what an observer said last about a meeting is what they say.
     */
    private static Passing observed(Requirement requirement, Collection<Evidence> evidence) {
        var meetings =
                lastWords(evidence).stream().collect(groupingBy(it -> seen(it).meeting())).values();
        var passing =
                meetings.stream()
                        .filter(it -> it.stream().allMatch(seen -> passes(requirement, seen)))
                        .toList();
        return new Passing(passing.stream().flatMap(List::stream).toList(), passing.size());
    }

    private static Collection<Evidence> lastWords(Collection<Evidence> evidence) {
        record Word(UUID meeting, PersonId observer) {}
        return evidence.stream()
                .filter(it -> it.details().observed() != null)
                .collect(
                        toMap(
                                it -> new Word(seen(it).meeting(), seen(it).observer()),
                                it -> it,
                                Passing::last))
                .values();
    }

    /** Of two said at the same moment, the stricter. */
    private static Evidence last(Evidence one, Evidence other) {
        return LATER.compare(one, other) >= 0 ? one : other;
    }

    private static Observed seen(Evidence piece) {
        return Objects.requireNonNull(piece.details().observed());
    }

    long observers() {
        return pieces.stream().map(it -> seen(it).observer()).distinct().count();
    }

    /** Each source with its longest time. */
    BigDecimal hours() {
        var bySource = new HashMap<Source, BigDecimal>();
        var total = BigDecimal.ZERO;
        for (var piece : pieces) {
            var hours = piece.details().hours();
            if (hours == null) {
                continue;
            }
            if (piece.details().source() == null) {
                total = total.add(hours);
            } else {
                bySource.merge(piece.details().source(), hours, BigDecimal::max);
            }
        }
        return bySource.values().stream().reduce(total, BigDecimal::add);
    }
}
