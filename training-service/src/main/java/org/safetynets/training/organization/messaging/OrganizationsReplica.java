package org.safetynets.training.organization.messaging;

import java.time.ZoneId;
import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.organization.domain.Organization;
import org.safetynets.training.organization.domain.Organizations;
import org.springframework.stereotype.Component;

/** Follows identity-service; copies that are older than what is held change nothing. */
@Component
class OrganizationsReplica implements EventConsumer<OrganizationChangedV1> {

    private final Organizations organizations;

    OrganizationsReplica(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public Class<OrganizationChangedV1> eventType() {
        return OrganizationChangedV1.class;
    }

    @Override
    public void on(OrganizationChangedV1 event, EventContext context) {
        organizations.keepNewer(
                new Organization(
                        new OrganizationId(event.organizationId()),
                        ZoneId.of(event.timeZone()),
                        event.version()));
    }
}
