package org.safetynets.training.standard.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.standard.domain.Level;
import org.safetynets.training.standard.domain.Standard;

/**
 * A standard over HTTP.
 *
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
        @Nullable Instant publishedAt) {

    /** Whether it may still change. */
    public enum Status {
        DRAFT,
        PUBLISHED
    }

    static StandardView of(Standard standard) {
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
                standard.isPublished() ? Status.PUBLISHED : Status.DRAFT,
                standard.publishedAt().orElse(null));
    }
}
