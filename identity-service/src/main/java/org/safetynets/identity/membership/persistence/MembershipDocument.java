package org.safetynets.identity.membership.persistence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.identity.membership.domain.Membership;
import org.safetynets.identity.membership.domain.MembershipId;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A membership as it is stored; an ended one stays, without roles. */
@Document(MembershipDocument.COLLECTION)
record MembershipDocument(
        @Id UUID id,
        UUID organizationId,
        UUID personId,
        Set<MemberRole> roles,
        Instant since,
        long version) {

    static final String COLLECTION = "memberships";

    static MembershipDocument of(Membership membership) {
        return new MembershipDocument(
                membership.id().value(),
                membership.organization().value(),
                membership.person().value(),
                membership.roles(),
                membership.since(),
                membership.version());
    }

    Membership restored() {
        return Membership.restore(
                new MembershipId(id),
                new OrganizationId(organizationId),
                new PersonId(personId),
                roles,
                since,
                version);
    }
}
