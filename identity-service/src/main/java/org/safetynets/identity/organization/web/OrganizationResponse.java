package org.safetynets.identity.organization.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.OrganizationStatus;

/** An organization as the API shows it. */
public record OrganizationResponse(
        UUID organizationId,
        String name,
        @Nullable UUID parentId,
        String timeZone,
        List<String> languages,
        OrganizationStatus status,
        long version) {

    static OrganizationResponse of(Organization organization) {
        var details = organization.details();
        return new OrganizationResponse(
                organization.id().value(),
                details.name().value(),
                details.parent() == null ? null : details.parent().value(),
                details.timeZone().getId(),
                details.languages().stream().sorted().toList(),
                organization.status(),
                organization.version());
    }
}
