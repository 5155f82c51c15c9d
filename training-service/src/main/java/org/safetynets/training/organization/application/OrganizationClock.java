package org.safetynets.training.organization.application;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.organization.domain.Organization;
import org.safetynets.training.organization.domain.Organizations;
import org.safetynets.training.shared.domain.Moment;
import org.springframework.stereotype.Service;

/** The time as an organization reads it from its wall; UTC until its zone is known. */
@Service
public class OrganizationClock {

    private final Clock clock;
    private final Organizations organizations;

    public OrganizationClock(Clock clock, Organizations organizations) {
        this.clock = clock;
        this.organizations = organizations;
    }

    public Moment now(OrganizationId organization) {
        return Moment.of(clock.instant(), zone(organization));
    }

    public ZoneId zone(OrganizationId organization) {
        return organizations
                .find(organization)
                .map(Organization::zone)
                .orElse((ZoneId) ZoneOffset.UTC);
    }
}
