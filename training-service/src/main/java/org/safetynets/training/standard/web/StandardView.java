package org.safetynets.training.standard.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.standard.domain.Level;
import org.safetynets.training.standard.domain.Review;
import org.safetynets.training.standard.domain.Standard;

/**
 * A standard over HTTP.
 *
 * @param review shown to those who write standards alone
 * @param version the standard's own, for example {@code 1.0.0}; that of the resource is its ETag
 */
public record StandardView(
        UUID standardId,
        String code,
        String version,
        WordsBody title,
        Level level,
        int validityMonths,
        List<String> purposes,
        List<RequirementBody> requirements,
        CurriculumBody curriculum,
        RulesBody rules,
        Status status,
        @Nullable Instant publishedAt,
        @Nullable ReviewView review) {

    /** How far it has come; a published one never changes. */
    public enum Status {
        DRAFT,
        SUBMITTED,
        APPROVED,
        PUBLISHED;

        static Status of(Standard standard) {
            return standard.isPublished()
                    ? PUBLISHED
                    : switch (standard.review().stage()) {
                        case DRAFT -> DRAFT;
                        case SUBMITTED -> SUBMITTED;
                        case APPROVED -> APPROVED;
                    };
        }
    }

    /** Who wrote it, and what reviewers said. */
    public record ReviewView(UUID author, List<OpinionView> opinions) {

        static ReviewView of(Review it) {
            return new ReviewView(
                    it.author().value(), it.opinions().stream().map(OpinionView::of).toList());
        }
    }

    /** What one reviewer said. */
    public record OpinionView(UUID by, Instant at, boolean approved, String comments) {

        static OpinionView of(Review.Opinion it) {
            return new OpinionView(it.by().value(), it.at(), it.approved(), it.comments());
        }
    }

    /** For everybody: who wrote and reviewed it is the writers' affair. */
    static StandardView of(Standard standard) {
        return of(standard, null);
    }

    static StandardView forWriters(Standard standard) {
        return of(standard, ReviewView.of(standard.review()));
    }

    private static StandardView of(Standard standard, @Nullable ReviewView review) {
        var content = standard.content();
        return new StandardView(
                standard.id().value(),
                content.code(),
                content.version(),
                WordsBody.of(content.title()),
                content.level(),
                content.validityMonths(),
                content.purposes().stream().sorted().toList(),
                content.requirements().stream().map(RequirementBody::of).toList(),
                CurriculumBody.of(content.curriculum()),
                RulesBody.of(content.rules()),
                Status.of(standard),
                standard.publishedAt().orElse(null),
                review);
    }
}
