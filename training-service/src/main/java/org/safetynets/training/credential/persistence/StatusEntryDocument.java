package org.safetynets.training.credential.persistence;

import java.util.EnumSet;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.credential.domain.StatusEntry;
import org.safetynets.training.credential.domain.StatusPlace;
import org.safetynets.training.credential.domain.StatusPurpose;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An entry as stored under the id of its certification. */
@Document("statusEntries")
record StatusEntryDocument(
        @Id UUID id,
        UUID organizationId,
        int list,
        int index,
        UUID subject,
        String salt,
        boolean revocation,
        boolean suspension) {

    static StatusEntryDocument of(StatusEntry it) {
        return new StatusEntryDocument(
                it.certification().value(),
                it.organization().value(),
                it.place().list(),
                it.place().index(),
                it.subject(),
                it.salt(),
                it.said().contains(StatusPurpose.REVOCATION),
                it.said().contains(StatusPurpose.SUSPENSION));
    }

    StatusEntry toDomain() {
        var said = EnumSet.noneOf(StatusPurpose.class);
        if (revocation) {
            said.add(StatusPurpose.REVOCATION);
        }
        if (suspension) {
            said.add(StatusPurpose.SUSPENSION);
        }
        return new StatusEntry(
                new CertificationId(id),
                new OrganizationId(organizationId),
                new StatusPlace(list, index),
                subject,
                salt,
                said);
    }
}
