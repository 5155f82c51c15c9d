package org.safetynets.training.flag.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.training.flag.domain.Flag;
import org.safetynets.training.flag.domain.FlagKind;
import org.safetynets.training.flag.domain.FlagState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A flag as stored; what is noted of the talk is sealed for the facilitator. */
@Document(FlagDocument.COLLECTION)
record FlagDocument(
        @Id UUID id,
        UUID organizationId,
        UUID facilitatorId,
        FlagKind kind,
        Instant raisedAt,
        FlagState state,
        @Nullable Instant closedAt,
        @Nullable Sealed note,
        long version) {

    static final String COLLECTION = "flags";

    static FlagDocument of(Flag it, Sealing sealing) {
        return new FlagDocument(
                it.id(),
                it.organization().value(),
                it.facilitator().value(),
                it.kind(),
                it.raisedAt(),
                it.state(),
                it.closedAt(),
                fields(sealing, it.facilitator().value(), it.id()).seal("note", it.note()),
                it.version());
    }

    Flag toDomain(Sealing sealing) {
        return new Flag(
                id,
                new OrganizationId(organizationId),
                new PersonId(facilitatorId),
                kind,
                raisedAt,
                state,
                closedAt,
                fields(sealing, facilitatorId, id).open("note", note).orElse(null),
                version);
    }

    private static SealedFields fields(Sealing sealing, UUID person, UUID id) {
        return sealing.fields(Subject.person(person), COLLECTION, id);
    }
}
