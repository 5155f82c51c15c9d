package org.safetynets.identity.person.persistence;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.identity.person.domain.PersonChanged;
import org.safetynets.platform.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Why an administrator deactivated somebody or took them back. Written once, never changed. */
@Document(PersonDecisionDocument.COLLECTION)
record PersonDecisionDocument(
        @Id UUID id,
        UUID personId,
        long version,
        PersonChanged.Kind kind,
        UUID by,
        String reason,
        Instant at) {

    static final String COLLECTION = "personDecisions";

    static PersonDecisionDocument of(PersonChanged change, UUID by, String reason) {
        return new PersonDecisionDocument(
                Ids.next(),
                change.person().id().value(),
                change.person().version(),
                change.kind(),
                by,
                reason,
                change.at());
    }
}
