package org.safetynets.groups.gate.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.gate.application.ReviewItem;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Gate-review work as stored.
 *
 * @param claimedUntil an instance works on it until then; in the past when none does
 */
@Document(ReviewItemDocument.COLLECTION)
record ReviewItemDocument(
        @Id String key,
        UUID organizationId,
        @Nullable UUID personId,
        long generation,
        Instant askedAt,
        Instant claimedUntil) {

    static final String COLLECTION = "gateReviews";
    static final String POSTPONED = "postponed/";

    ReviewItem restore() {
        return new ReviewItem(
                key,
                new OrganizationId(organizationId),
                Optional.ofNullable(personId).map(PersonId::new),
                generation,
                key.startsWith(POSTPONED));
    }
}
