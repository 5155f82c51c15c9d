package org.safetynets.identity.invitation.persistence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.invitation.domain.InvitationChannel;
import org.safetynets.identity.invitation.domain.InvitationStatus;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.platform.sealing.Sealed;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An invitation as it is stored.
 *
 * @param address sealed with the organization's key, null once it is over
 * @param code likewise; nobody but its addressee reads it
 * @param reason why it was revoked
 */
@Document(InvitationDocument.COLLECTION)
record InvitationDocument(
        @Id UUID id,
        UUID organizationId,
        Set<MemberRole> roles,
        InvitationChannel channel,
        UUID inviter,
        boolean inviterNetworkAdmin,
        String codeHash,
        @Nullable Sealed address,
        @Nullable Sealed code,
        InvitationStatus status,
        int sending,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable UUID endedBy,
        @Nullable String reason,
        long version) {

    static final String COLLECTION = "invitations";
}
