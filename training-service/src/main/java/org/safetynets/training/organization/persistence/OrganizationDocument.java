package org.safetynets.training.organization.persistence;

import java.time.ZoneId;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.organization.domain.Organization;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An organization as stored. */
@Document("organizations")
record OrganizationDocument(@Id UUID id, String timeZone, long version) {

    static OrganizationDocument of(Organization it) {
        return new OrganizationDocument(it.id().value(), it.zone().getId(), it.version());
    }

    Organization toDomain() {
        return new Organization(new OrganizationId(id), ZoneId.of(timeZone), version);
    }
}
