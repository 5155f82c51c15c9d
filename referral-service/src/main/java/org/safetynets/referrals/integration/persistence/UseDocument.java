package org.safetynets.referrals.integration.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.safetynets.referrals.integration.domain.DayOfUse;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A day of a system.
 *
 * @param id of the system and its day, so that there is one
 * @param day its beginning by UTC
 */
@Document(UseDocument.COLLECTION)
record UseDocument(
        @Id String id,
        UUID systemId,
        Instant day,
        long successes,
        long clientErrors,
        long serverErrors,
        Instant last) {

    static final String COLLECTION = "integration_use";

    DayOfUse restore() {
        return new DayOfUse(
                day.atOffset(ZoneOffset.UTC).toLocalDate(), successes, clientErrors, serverErrors);
    }
}
