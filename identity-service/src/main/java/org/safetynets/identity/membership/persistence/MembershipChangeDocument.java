package org.safetynets.identity.membership.persistence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.identity.membership.domain.MembershipChanged;
import org.safetynets.platform.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One change of a membership: who gave or took which roles, and why. Written once, never changed.
 */
@Document(MembershipChangeDocument.COLLECTION)
record MembershipChangeDocument(
        @Id UUID id,
        UUID organizationId,
        UUID membershipId,
        UUID personId,
        long version,
        MembershipChanged.Kind kind,
        Set<MemberRole> before,
        Set<MemberRole> after,
        UUID by,
        @Nullable String reason,
        Instant at) {

    static final String COLLECTION = "membershipChanges";

    static MembershipChangeDocument of(MembershipChanged change) {
        var membership = change.membership();
        return new MembershipChangeDocument(
                Ids.next(),
                membership.organization().value(),
                membership.id().value(),
                membership.person().value(),
                membership.version(),
                change.kind(),
                change.before(),
                membership.roles(),
                change.by().value(),
                change.reason(),
                change.at());
    }
}
