package org.safetynets.training.assessment.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.shared.domain.Words;
import org.safetynets.training.standard.domain.Competency;
import org.safetynets.training.standard.domain.StandardContent;

/**
 * How far a candidate is with one competency.
 *
 * @param category the category of the crosswalk that it answers to
 * @param met how many of the requirements that show it are met
 * @param of how many there are
 */
public record CompetencyProgress(
        String code, Words title, @Nullable String category, long met, long of) {

    /** Of every competency of the standard, in its order. */
    public static List<CompetencyProgress> of(StandardContent content, Assessment assessment) {
        var met = assessment.met().stream().map(Progress::code).collect(toUnmodifiableSet());
        var tallies = new HashMap<String, Tally>();
        for (var requirement : content.requirements()) {
            var tally = new Tally(met.contains(requirement.code()) ? 1 : 0, 1);
            content.curriculum()
                    .shownBy(requirement)
                    .forEach(it -> tallies.merge(it, tally, Tally::plus));
        }
        return content.curriculum().competencies().stream()
                .map(it -> of(it, tallies.getOrDefault(it.code(), Tally.NONE)))
                .toList();
    }

    /** How many requirements show something, and how many of them are met. */
    private record Tally(long met, long of) {

        static final Tally NONE = new Tally(0, 0);

        Tally plus(Tally other) {
            return new Tally(met + other.met, of + other.of);
        }
    }

    private static CompetencyProgress of(Competency competency, Tally tally) {
        return new CompetencyProgress(
                competency.code(),
                competency.title(),
                competency.category(),
                tally.met(),
                tally.of());
    }
}
