package org.safetynets.identity.organization.messaging;

import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.contracts.OrganizationChangedV1.Change;
import org.safetynets.contracts.OrganizationChangedV1.Status;
import org.safetynets.identity.organization.domain.OrganizationEvent;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationActivated;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationCreated;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationSuspended;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationUpdated;
import org.safetynets.identity.organization.domain.OrganizationStatus;
import org.safetynets.platform.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the network's words what happened to an organization. */
@Component
class OrganizationEventsPublisher {

    private final Outbox outbox;

    OrganizationEventsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(OrganizationEvent event) {
        outbox.append(contract(event));
    }

    static OrganizationChangedV1 contract(OrganizationEvent event) {
        var organization = event.organization();
        var details = organization.details();
        return new OrganizationChangedV1(
                organization.id().value(),
                organization.version(),
                change(event),
                status(organization.status()),
                details.name().value(),
                details.parent() == null ? null : details.parent().value(),
                details.timeZone().getId(),
                details.languages(),
                details.neutralName());
    }

    private static Change change(OrganizationEvent event) {
        return switch (event) {
            case OrganizationCreated _ -> Change.CREATED;
            case OrganizationUpdated _ -> Change.UPDATED;
            case OrganizationSuspended _ -> Change.SUSPENDED;
            case OrganizationActivated _ -> Change.ACTIVATED;
        };
    }

    private static Status status(OrganizationStatus status) {
        return switch (status) {
            case ACTIVE -> Status.ACTIVE;
            case SUSPENDED -> Status.SUSPENDED;
        };
    }
}
