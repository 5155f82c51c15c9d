package org.safetynets.training.standard.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardContent;
import org.safetynets.training.standard.domain.StandardId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A standard as stored; its content is kept as the values it is made of, whose names are therefore
 * kept too.
 *
 * @param number the standard's own version, {@code 1.0.0}
 * @param version of the document, rising with each change
 */
@Document("standards")
record StandardDocument(
        @Id UUID id,
        String code,
        String number,
        StandardContent content,
        ReviewDocument review,
        @Nullable Instant publishedAt,
        long version) {

    static StandardDocument of(Standard standard) {
        return new StandardDocument(
                standard.id().value(),
                standard.content().code(),
                standard.content().version(),
                standard.content(),
                ReviewDocument.of(standard.review()),
                standard.publishedAt().orElse(null),
                standard.version());
    }

    Standard toDomain() {
        return Standard.restore(
                new StandardId(id), content, review.toDomain(), publishedAt, version);
    }
}
