package org.safetynets.identity.organization.persistence;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.OrganizationDetails;
import org.safetynets.identity.organization.domain.OrganizationName;
import org.safetynets.identity.organization.domain.OrganizationStatus;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An organization as it is stored. */
@Document(OrganizationDocument.COLLECTION)
record OrganizationDocument(
        @Id UUID id,
        String name,
        String nameKey,
        @Nullable UUID parentId,
        String timeZone,
        Set<String> languages,
        OrganizationStatus status,
        @Nullable String neutralName,
        @Nullable Long logo,
        long version) {

    static final String COLLECTION = "organizations";

    static OrganizationDocument of(Organization organization) {
        var details = organization.details();
        return new OrganizationDocument(
                organization.id().value(),
                details.name().value(),
                details.name().key(),
                details.parent() == null ? null : details.parent().value(),
                details.timeZone().getId(),
                details.languages(),
                organization.status(),
                details.neutralName(),
                organization.logo(),
                organization.version());
    }

    Organization restored() {
        var details =
                new OrganizationDetails(
                        new OrganizationName(name),
                        parentId == null ? null : new OrganizationId(parentId),
                        ZoneId.of(timeZone),
                        languages,
                        neutralName);
        return Organization.restore(new OrganizationId(id), details, status, logo, version);
    }
}
