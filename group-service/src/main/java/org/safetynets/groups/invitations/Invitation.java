package org.safetynets.groups.invitations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Lets whoever uses its code first ask to join a group. Whom it was meant for is nowhere: it is
 * handed over by hand.
 *
 * @param madeBy who runs the group; gone when they were erased
 * @param until by when it is to be used
 * @param usedBy who may ask because of it
 * @param forgetAt from when on it counts no more
 */
@Document(Invitation.COLLECTION)
record Invitation(
        @Id UUID id,
        String codeHash,
        UUID organizationId,
        UUID groupId,
        @Nullable UUID madeBy,
        Instant madeAt,
        Instant until,
        @Nullable UUID usedBy,
        Instant forgetAt) {

    static final String COLLECTION = "invitations";
}
