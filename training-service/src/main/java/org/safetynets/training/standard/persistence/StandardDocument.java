package org.safetynets.training.standard.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.standard.domain.Level;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardContent;
import org.safetynets.training.standard.domain.StandardId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A standard as stored.
 *
 * @param number the standard's own version, {@code 1.0.0}
 * @param version of the document, rising with each change
 */
@Document("standards")
record StandardDocument(
        @Id UUID id,
        String code,
        String number,
        String title,
        Level level,
        int validityMonths,
        Set<String> purposes,
        List<RequirementDocument> requirements,
        @Nullable Instant publishedAt,
        long version) {

    static StandardDocument of(Standard standard) {
        var content = standard.content();
        return new StandardDocument(
                standard.id().value(),
                content.code(),
                content.version(),
                content.title(),
                content.level(),
                content.validityMonths(),
                content.purposes(),
                content.requirements().stream().map(RequirementDocument::of).toList(),
                standard.publishedAt().orElse(null),
                standard.version());
    }

    Standard toDomain() {
        return Standard.restore(
                new StandardId(id),
                new StandardContent(
                        code,
                        number,
                        title,
                        level,
                        validityMonths,
                        purposes,
                        requirements.stream().map(RequirementDocument::toDomain).toList()),
                publishedAt,
                version);
    }
}
