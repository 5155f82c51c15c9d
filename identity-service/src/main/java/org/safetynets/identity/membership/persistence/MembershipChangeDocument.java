package org.safetynets.identity.membership.persistence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.identity.membership.domain.MembershipChanged;
import org.safetynets.identity.membership.domain.PastChange;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One change of a membership: who gave or took which roles, and why. Written once, never changed;
 * the reason is sealed for the person whom it is about.
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
        @Nullable Sealed reason,
        Instant at) {

    static final String COLLECTION = "membershipChanges";

    static MembershipChangeDocument of(MembershipChanged change, Sealing sealing) {
        var membership = change.membership();
        var id = Ids.next();
        var fields = fields(sealing, membership.person(), id);
        return new MembershipChangeDocument(
                id,
                membership.organization().value(),
                membership.id().value(),
                membership.person().value(),
                membership.version(),
                change.kind(),
                change.before(),
                membership.roles(),
                change.by().value(),
                fields.seal("reason", change.reason()),
                change.at());
    }

    PastChange past(Sealing sealing) {
        var fields = fields(sealing, new PersonId(personId), id);
        var words = fields.open("reason", reason).orElse(null);
        return new PastChange(at, new PersonId(by), before, after, words);
    }

    private static SealedFields fields(Sealing sealing, PersonId person, UUID id) {
        return sealing.fields(new Subject.OfPerson(person), COLLECTION, id);
    }
}
