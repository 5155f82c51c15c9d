package org.safetynets.portal.organizations;

import java.util.UUID;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.identity.Organization;
import org.safetynets.portal.services.identity.OrganizationsApi;
import org.springframework.stereotype.Component;

/** The clock on the wall of an organization, by which its people arrange to meet. */
@Component
public class WallClock {

    private final OrganizationsApi organizations;

    WallClock(OrganizationsApi organizations) {
        this.organizations = organizations;
    }

    /** Its IANA time zone; UTC, which the pages then name, while identity-service is out. */
    public String zone(UUID organizationId) {
        return Part.of(() -> organizations.get(organizationId))
                .map(Organization::timeZone)
                .or("UTC");
    }
}
