package org.safetynets.training.remedy.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.training.remedy.domain.Remedy;
import org.safetynets.training.remedy.domain.RemedyState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A remedy as stored; its reason is sealed for the facilitator. */
@Document(RemedyDocument.COLLECTION)
record RemedyDocument(
        @Id UUID id,
        UUID organizationId,
        UUID facilitatorId,
        UUID incidentId,
        String requirement,
        String until,
        @Nullable Sealed reason,
        UUID askedBy,
        Instant askedAt,
        RemedyState state,
        @Nullable Instant closedAt,
        long version) {

    static final String COLLECTION = "remedies";

    static RemedyDocument of(Remedy it, Sealing sealing) {
        return new RemedyDocument(
                it.id(),
                it.organization().value(),
                it.facilitator().value(),
                it.incident(),
                it.requirement(),
                it.until().toString(),
                fields(sealing, it.facilitator().value(), it.id()).seal("reason", it.reason()),
                it.askedBy().value(),
                it.askedAt(),
                it.state(),
                it.closedAt(),
                it.version());
    }

    Remedy toDomain(Sealing sealing) {
        return new Remedy(
                id,
                new OrganizationId(organizationId),
                new PersonId(facilitatorId),
                incidentId,
                requirement,
                LocalDate.parse(until),
                fields(sealing, facilitatorId, id).open("reason", reason).orElse(""),
                new PersonId(askedBy),
                askedAt,
                state,
                closedAt,
                version);
    }

    private static SealedFields fields(Sealing sealing, UUID person, UUID id) {
        return sealing.fields(Subject.person(person), COLLECTION, id);
    }
}
