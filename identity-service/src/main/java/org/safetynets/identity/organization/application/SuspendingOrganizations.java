package org.safetynets.identity.organization.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import org.safetynets.identity.organization.domain.Decision;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.OrganizationResult;
import org.safetynets.identity.organization.domain.OrganizationResult.Done;
import org.safetynets.identity.organization.domain.Organizations;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suspends organizations and activates them again; empty where there is none. */
@Service
public class SuspendingOrganizations {

    private final Organizations organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public SuspendingOrganizations(
            Organizations organizations, ApplicationEventPublisher events, Clock clock) {
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Optional<OrganizationResult> suspend(OrganizationId id, PersonId by, String reason) {
        return decide(id, by, reason, Organization::suspend);
    }

    @Transactional
    public Optional<OrganizationResult> activate(OrganizationId id, PersonId by, String reason) {
        return decide(id, by, reason, Organization::activate);
    }

    private Optional<OrganizationResult> decide(
            OrganizationId id,
            PersonId by,
            String reason,
            BiFunction<Organization, Decision, OrganizationResult> how) {
        var why = new Decision(by, reason, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var result = organizations.find(id).map(it -> how.apply(it, why));
        if (result.orElse(null) instanceof Done done) {
            organizations.save(done.organization(), why);
            events.publishEvent(done.event());
        }
        return result;
    }
}
