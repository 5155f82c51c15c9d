package org.safetynets.identity.organization.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.organization.domain.Neighbours;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.OrganizationDetails;
import org.safetynets.identity.organization.domain.OrganizationResult;
import org.safetynets.identity.organization.domain.OrganizationResult.Done;
import org.safetynets.identity.organization.domain.Organizations;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates and changes organizations; whoever listens to their events joins the transaction. */
@Service
public class KeepingOrganizations {

    private final Organizations organizations;
    private final ApplicationEventPublisher events;

    public KeepingOrganizations(Organizations organizations, ApplicationEventPublisher events) {
        this.organizations = organizations;
        this.events = events;
    }

    @Transactional
    public OrganizationResult create(CreateOrganization command) {
        organizations.takeTurns();
        var result =
                Organization.create(command.id(), command.details(), neighbours(command.details()));
        if (result instanceof Done done) {
            organizations.add(done.organization());
            events.publishEvent(done.event());
        }
        return result;
    }

    /** Empty when there is no such organization. */
    @Transactional
    public Optional<OrganizationResult> change(ChangeOrganization command) {
        organizations.takeTurns();
        return organizations.find(command.id()).map(it -> change(it, command));
    }

    private OrganizationResult change(Organization organization, ChangeOrganization command) {
        command.demand().accept(organization.version());
        var result = organization.change(command.details(), neighbours(command.details()));
        if (result instanceof Done done) {
            organizations.save(done.organization());
            events.publishEvent(done.event());
        }
        return result;
    }

    private Neighbours neighbours(OrganizationDetails details) {
        var holder = organizations.holder(details.name()).orElse(null);
        return new Neighbours(holder, lineAbove(details.parent()));
    }

    private List<OrganizationId> lineAbove(@Nullable OrganizationId parent) {
        var line = new ArrayList<OrganizationId>();
        var next = Optional.ofNullable(parent).flatMap(organizations::find);
        while (next.isPresent()) {
            line.add(next.get().id());
            next = Optional.ofNullable(next.get().details().parent()).flatMap(organizations::find);
        }
        return line;
    }
}
