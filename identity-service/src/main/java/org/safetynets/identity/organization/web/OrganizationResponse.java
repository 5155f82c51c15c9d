package org.safetynets.identity.organization.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.OrganizationStatus;

/**
 * An organization as the API shows it.
 *
 * @param logo path of its logo, another one for each picture, so that it may be cached for long
 */
public record OrganizationResponse(
        UUID organizationId,
        String name,
        @Nullable UUID parentId,
        String timeZone,
        List<String> languages,
        OrganizationStatus status,
        @Nullable String neutralName,
        @Nullable String logo,
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
                details.neutralName(),
                logo(organization),
                organization.version());
    }

    private static @Nullable String logo(Organization organization) {
        return organization.logo() == null
                ? null
                : "/api/identity/organizations/%s/logo?v=%d"
                        .formatted(organization.id(), organization.logo());
    }
}
