package org.safetynets.groups.gate.messaging;

import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.contracts.OrganizationChangedV1.Status;
import org.safetynets.groups.finder.Listings;
import org.safetynets.groups.gate.application.ReviewItems;
import org.safetynets.groups.organization.Organizations;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.stereotype.Component;

/** Keeps names for the finder; a suspension, or its end, asks for a review of all its groups. */
@Component
class OrganizationConsumer implements EventConsumer<OrganizationChangedV1> {

    private final Organizations organizations;
    private final Listings listings;
    private final ReviewItems reviews;

    OrganizationConsumer(Organizations organizations, Listings listings, ReviewItems reviews) {
        this.organizations = organizations;
        this.listings = listings;
        this.reviews = reviews;
    }

    @Override
    public Class<OrganizationChangedV1> eventType() {
        return OrganizationChangedV1.class;
    }

    @Override
    public void on(OrganizationChangedV1 event, EventContext context) {
        var id = new OrganizationId(event.organizationId());
        var suspended = event.status() == Status.SUSPENDED;
        var before = organizations.record(id, event.version(), event.name(), suspended);
        before.ifPresent(
                it -> {
                    if (!it.name().equals(event.name())) {
                        listings.renameOrganization(id, event.name());
                    }
                    if (it.suspended() != suspended) {
                        reviews.ask(id);
                    }
                });
    }
}
