package org.safetynets.identity.organization.application;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.safetynets.identity.organization.domain.Branding;
import org.safetynets.identity.organization.domain.Logo;
import org.safetynets.identity.organization.domain.Logos;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.OrganizationResult;
import org.safetynets.identity.organization.domain.OrganizationResult.Done;
import org.safetynets.identity.organization.domain.Organizations;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets coordinators say how their organization appears; each gives nothing where there is none. */
@Service
public class BrandingOrganizations {

    private final Organizations organizations;
    private final Logos logos;
    private final ApplicationEventPublisher events;

    public BrandingOrganizations(
            Organizations organizations, Logos logos, ApplicationEventPublisher events) {
        this.organizations = organizations;
        this.logos = logos;
        this.events = events;
    }

    /**
     * Says how it appears.
     *
     * @param demand is given the present version and throws when the change was meant for another
     */
    @Transactional
    public Optional<OrganizationResult> brand(
            OrganizationId id, Branding wanted, LongConsumer demand) {
        return change(
                id,
                it -> {
                    demand.accept(it.version());
                    return it.brand(wanted);
                });
    }

    @Transactional
    public Optional<OrganizationResult> show(OrganizationId id, Logo logo) {
        var result = change(id, Organization::withLogo);
        result.filter(Done.class::isInstance).ifPresent(it -> logos.keep(id, logo));
        return result;
    }

    @Transactional
    public Optional<OrganizationResult> hideLogo(OrganizationId id) {
        var result = change(id, Organization::withoutLogo);
        result.filter(Done.class::isInstance).ifPresent(it -> logos.remove(id));
        return result;
    }

    private Optional<OrganizationResult> change(
            OrganizationId id, Function<Organization, OrganizationResult> how) {
        var result = organizations.find(id).map(how);
        if (result.orElse(null) instanceof Done done) {
            organizations.save(done.organization());
            events.publishEvent(done.event());
        }
        return result;
    }
}
