package org.safetynets.training.supervision.persistence;

import java.util.UUID;
import org.safetynets.training.supervision.domain.StaffMember;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A member as stored. */
@Document(StaffDocument.COLLECTION)
record StaffDocument(
        @Id UUID id,
        UUID organizationId,
        UUID personId,
        boolean facilitates,
        boolean supervises,
        long version) {

    static final String COLLECTION = "staff";

    static StaffDocument of(StaffMember it) {
        return new StaffDocument(
                it.membership(),
                it.organization().value(),
                it.person().value(),
                it.facilitates(),
                it.supervises(),
                it.version());
    }
}
