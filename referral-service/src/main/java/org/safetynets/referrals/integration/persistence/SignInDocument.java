package org.safetynets.referrals.integration.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.integration.domain.IntegrationId;
import org.safetynets.referrals.integration.domain.SignInList.Entry;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An entry of the work list.
 *
 * @param id of the system
 * @param asked how often it was asked for
 * @param lease of whoever holds it, if anybody does
 */
@Document(SignInDocument.COLLECTION)
record SignInDocument(
        @Id UUID id, long asked, boolean afresh, int attempts, Instant due, @Nullable UUID lease) {

    static final String COLLECTION = "integration_sign_ins";

    Entry taken(UUID by) {
        return new Entry(new IntegrationId(id), asked, afresh, attempts, by);
    }
}
