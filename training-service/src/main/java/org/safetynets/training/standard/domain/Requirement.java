package org.safetynets.training.standard.domain;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.shared.domain.Words;

/**
 * One thing a candidate must show.
 *
 * @param code its name inside the standard, for example {@code M05}
 * @param minimumScore pass mark on the scale of its kind; null when evidence alone is enough. Of
 *     observed practice it is the mean of all criteria
 * @param times how many pieces of passing evidence it takes, at least 1
 * @param about the module or agreement that it belongs to
 * @param competencies what it shows, beside those of its module
 * @param observed what an observed meeting must show; null when a score alone tells
 * @param hours how many hours the evidence must add up to
 * @param alsoCounts codes of requirements whose evidence counts here as well
 * @param held the certification it asks for
 */
public record Requirement(
        String code,
        RequirementKind kind,
        Words title,
        @Nullable BigDecimal minimumScore,
        int times,
        @Nullable String about,
        Set<String> competencies,
        @Nullable ObservedPractice observed,
        @Nullable BigDecimal hours,
        Set<String> alsoCounts,
        @Nullable HeldBefore held) {

    public Requirement {
        if (times < 1) {
            throw new IllegalArgumentException(code + " must be asked for at least once");
        }
        competencies = Set.copyOf(competencies);
        alsoCounts = Set.copyOf(alsoCounts);
    }

    /** One that evidence, perhaps with a score, is enough for. */
    public Requirement(
            String code,
            RequirementKind kind,
            String title,
            @Nullable BigDecimal minimumScore,
            int times) {
        this(
                code,
                kind,
                Words.of(title),
                minimumScore,
                times,
                null,
                Set.of(),
                null,
                null,
                Set.of(),
                null);
    }

    /** Whether one piece of evidence with that score counts. */
    public boolean isPassedBy(@Nullable BigDecimal score) {
        return minimumScore == null || (score != null && score.compareTo(minimumScore) >= 0);
    }
}
