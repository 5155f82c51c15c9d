package org.safetynets.notifications.invitation.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A sending as it is stored; a settled one stays a while, so that it is not mailed again.
 *
 * @param dueAt null once it is settled
 */
@Document(InvitationMailDocument.COLLECTION)
record InvitationMailDocument(
        @Id String id,
        UUID invitationId,
        int sending,
        int failures,
        @Nullable Instant dueAt,
        Instant askedAt) {

    static final String COLLECTION = "invitationMails";
}
