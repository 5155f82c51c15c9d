package org.safetynets.groups.screening;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.sealing.Sealed;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The answers of one request; all of them sealed, as one text.
 *
 * @param requestId the request they came with
 * @param deleteAt when they go; none while nobody has decided
 */
@Document(AnswerSheet.COLLECTION)
record AnswerSheet(
        @Id UUID requestId,
        UUID organizationId,
        UUID groupId,
        UUID personId,
        Sealed answers,
        Instant askedAt,
        @Nullable Instant deleteAt) {

    static final String COLLECTION = "answers";
}
