package org.safetynets.training.supervision.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.supervision.domain.Conflict;
import org.safetynets.training.supervision.domain.ConflictKind;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A declared conflict as stored. */
@Document(ConflictDocument.COLLECTION)
record ConflictDocument(
        @Id UUID id,
        UUID organizationId,
        List<UUID> people,
        ConflictKind kind,
        UUID declaredBy,
        Instant at,
        @Nullable Instant takenBackAt) {

    static final String COLLECTION = "supervisionConflicts";

    static ConflictDocument of(Conflict it) {
        return new ConflictDocument(
                it.id(),
                it.organization().value(),
                List.of(it.one().value(), it.other().value()),
                it.kind(),
                it.declaredBy().value(),
                it.at(),
                it.takenBackAt());
    }

    Conflict toDomain() {
        return new Conflict(
                id,
                new OrganizationId(organizationId),
                new PersonId(people.getFirst()),
                new PersonId(people.getLast()),
                kind,
                new PersonId(declaredBy),
                at,
                takenBackAt);
    }
}
