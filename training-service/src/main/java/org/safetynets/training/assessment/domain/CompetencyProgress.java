package org.safetynets.training.assessment.domain;

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
        var met = assessment.met().stream().map(Progress::code).toList();
        return content.curriculum().competencies().stream()
                .map(it -> of(it, content, met))
                .toList();
    }

    private static CompetencyProgress of(
            Competency competency, StandardContent content, List<String> met) {
        var showing =
                content.requirements().stream()
                        .filter(it -> content.curriculum().shownBy(it).contains(competency.code()))
                        .toList();
        return new CompetencyProgress(
                competency.code(),
                competency.title(),
                competency.category(),
                showing.stream().filter(it -> met.contains(it.code())).count(),
                showing.size());
    }
}
