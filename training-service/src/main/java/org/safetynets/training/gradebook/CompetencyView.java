package org.safetynets.training.gradebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.assessment.domain.Progress;
import org.safetynets.training.assessment.domain.Source;
import org.safetynets.training.enrolment.application.Assessed;
import org.safetynets.training.shared.domain.Words;
import org.safetynets.training.standard.domain.Competency;
import org.safetynets.training.standard.domain.StandardContent;

/**
 * How far a candidate is with a competency, and what speaks for it.
 *
 * @param category the category of another framework that it answers to
 * @param requirements those that show it
 * @param evidence all that was recorded for these, the newest first
 */
record CompetencyView(
        String code,
        Words title,
        @Nullable String category,
        long met,
        List<Showing> requirements,
        List<Piece> evidence) {

    /** A requirement that shows the competency. */
    record Showing(String code, Words title, boolean met) {}

    /** Evidence without its note. */
    record Piece(
            String requirement,
            @Nullable BigDecimal score,
            Source.@Nullable Kind source,
            Instant recordedAt,
            @Nullable LocalDate through) {

        static Piece of(Evidence it) {
            var source = it.details().source();
            return new Piece(
                    it.requirement(),
                    it.score(),
                    source == null ? null : source.kind(),
                    it.recordedAt(),
                    it.details().through());
        }
    }

    /** Every competency of the standard, in its order. */
    static List<CompetencyView> of(StandardContent standard, Assessed assessed) {
        var met =
                assessed.assessment().met().stream()
                        .map(Progress::code)
                        .collect(Collectors.toUnmodifiableSet());
        return standard.curriculum().competencies().stream()
                .map(it -> of(it, standard, assessed, met))
                .toList();
    }

    private static CompetencyView of(
            Competency competency, StandardContent standard, Assessed assessed, Set<String> met) {
        var showing =
                standard.requirements().stream()
                        .filter(it -> standard.curriculum().shownBy(it).contains(competency.code()))
                        .map(it -> new Showing(it.code(), it.title(), met.contains(it.code())))
                        .toList();
        var codes = showing.stream().map(Showing::code).collect(Collectors.toUnmodifiableSet());
        return new CompetencyView(
                competency.code(),
                competency.title(),
                competency.category(),
                showing.stream().filter(Showing::met).count(),
                showing,
                assessed.enrolment().evidence().reversed().stream()
                        .filter(it -> codes.contains(it.requirement()))
                        .map(Piece::of)
                        .toList());
    }
}
