package org.safetynets.training.standard.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.standard.domain.Review;

/** Where a draft stands, as stored. */
record ReviewDocument(Review.Stage stage, UUID author, List<OpinionDocument> opinions) {

    /** What a reviewer said, as stored. */
    record OpinionDocument(UUID by, Instant at, boolean approved, String comments) {

        static OpinionDocument of(Review.Opinion it) {
            return new OpinionDocument(it.by().value(), it.at(), it.approved(), it.comments());
        }

        Review.Opinion toDomain() {
            return new Review.Opinion(new PersonId(by), at, approved, comments);
        }
    }

    static ReviewDocument of(Review it) {
        return new ReviewDocument(
                it.stage(),
                it.author().value(),
                it.opinions().stream().map(OpinionDocument::of).toList());
    }

    Review toDomain() {
        return new Review(
                stage,
                new PersonId(author),
                opinions.stream().map(OpinionDocument::toDomain).toList());
    }
}
