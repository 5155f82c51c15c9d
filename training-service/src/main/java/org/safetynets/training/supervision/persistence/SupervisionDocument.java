package org.safetynets.training.supervision.persistence;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.supervision.domain.Supervision;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Who supervises whom, as stored. */
@Document(SupervisionDocument.COLLECTION)
record SupervisionDocument(
        @Id UUID id,
        UUID organizationId,
        UUID facilitatorId,
        UUID supervisorId,
        Instant since,
        long version) {

    static final String COLLECTION = "supervisions";

    static SupervisionDocument of(Supervision it) {
        return new SupervisionDocument(
                it.id(),
                it.organization().value(),
                it.facilitator().value(),
                it.supervisor().value(),
                it.since(),
                it.version());
    }

    Supervision toDomain() {
        return new Supervision(
                id,
                new OrganizationId(organizationId),
                new PersonId(facilitatorId),
                new PersonId(supervisorId),
                since,
                version);
    }
}
