package org.safetynets.training.assessment.domain;

import static java.util.Comparator.naturalOrder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.shared.domain.Words;
import org.safetynets.training.standard.domain.HeldBefore;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;

/**
 * How far a candidate is with one requirement.
 *
 * @param have pieces of evidence that pass, meetings that count, or months that a certification was
 *     held
 * @param need how many of them it takes
 * @param bestScore the highest score so far, also when it does not pass
 * @param hours how many hours it adds up to, where hours are asked for
 * @param observers how many people observed what counts, where that is asked for
 * @param failed how often in a row they have failed
 * @param through the last day on which all of it counts, where evidence has one
 * @param left what is left, as people say it; null when it is met
 */
public record Progress(
        String code,
        RequirementKind kind,
        Words title,
        long have,
        long need,
        @Nullable BigDecimal minimumScore,
        @Nullable BigDecimal bestScore,
        @Nullable Amount hours,
        @Nullable Amount observers,
        int failed,
        @Nullable LocalDate through,
        @Nullable Words left) {

    static Progress of(Requirement requirement, Collection<Evidence> evidence, Portfolio all) {
        var held = requirement.held();
        var passing = Passing.of(requirement, valid(evidence, all.today()));
        var counted =
                new Progress(
                        requirement.code(),
                        requirement.kind(),
                        requirement.title(),
                        held == null ? passing.count() : months(held, all),
                        held == null ? requirement.times() : held.months(),
                        requirement.minimumScore(),
                        best(evidence),
                        hours(requirement, passing),
                        observers(requirement, passing),
                        requirement.kind().isAttempted()
                                ? Attempts.failedInARow(requirement, evidence)
                                : 0,
                        through(passing),
                        null);
        return counted.met() ? counted : counted.saying(WhatIsLeft.of(requirement, counted));
    }

    private static Collection<Evidence> valid(Collection<Evidence> evidence, LocalDate today) {
        return evidence.stream().filter(it -> it.countsOn(today)).toList();
    }

    private static @Nullable BigDecimal best(Collection<Evidence> evidence) {
        return evidence.stream()
                .map(Evidence::score)
                .filter(Objects::nonNull)
                .max(naturalOrder())
                .orElse(null);
    }

    private static @Nullable Amount hours(Requirement requirement, Passing passing) {
        var need = requirement.hours();
        return need == null ? null : new Amount(passing.hours(), need);
    }

    private static @Nullable Amount observers(Requirement requirement, Passing passing) {
        var rule = requirement.observed();
        return rule == null ? null : Amount.of(passing.observers(), rule.observers());
    }

    private static @Nullable LocalDate through(Passing passing) {
        return passing.pieces().stream()
                .map(it -> it.details().through())
                .filter(Objects::nonNull)
                .min(naturalOrder())
                .orElse(null);
    }

    /** Counted while it is held alone: somebody who holds it no longer has none. */
    private static long months(HeldBefore asked, Portfolio all) {
        return HeldMonths.of(asked, all.held(), all.today());
    }

    private Progress saying(Words words) {
        return new Progress(
                code,
                kind,
                title,
                have,
                need,
                minimumScore,
                bestScore,
                hours,
                observers,
                failed,
                through,
                words);
    }

    public boolean met() {
        return have >= need && isEnough(hours) && isEnough(observers);
    }

    private static boolean isEnough(@Nullable Amount amount) {
        return amount == null || amount.isEnough();
    }
}
