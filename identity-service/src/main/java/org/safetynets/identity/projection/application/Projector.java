package org.safetynets.identity.projection.application;

import java.util.Set;
import java.util.stream.Collectors;
import org.safetynets.contracts.WireEnums;
import org.safetynets.identity.membership.domain.Membership;
import org.safetynets.identity.membership.domain.Memberships;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.Organizations;
import org.safetynets.identity.person.domain.People;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.identity.projection.domain.Projection;
import org.safetynets.identity.projection.domain.Target.OfMember;
import org.safetynets.identity.projection.domain.Target.OfOrganization;
import org.safetynets.identity.projection.domain.Target.OfPerson;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Makes Keycloak match one target as our own store has it now. */
@Component
public class Projector {

    private final Organizations organizations;
    private final Memberships memberships;
    private final People people;
    private final SignInDirectory directory;

    public Projector(
            Organizations organizations,
            Memberships memberships,
            People people,
            SignInDirectory directory) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.people = people;
        this.directory = directory;
    }

    /**
     * An organization comes first, since its members may be due before it is; roles go before
     * sessions, since a new session must not carry them.
     */
    public void project(Projection projection) {
        switch (projection.target()) {
            case OfOrganization(var organization) ->
                    organization(organization, projection.endSessions());
            case OfMember member -> member(member, projection.endSessions());
            case OfPerson(var person) ->
                    people.find(person).ifPresent(it -> account(it, projection.endSessions()));
        }
    }

    private void organization(OrganizationId organization, boolean endSessions) {
        keepOrganization(organization);
        if (endSessions) {
            memberships.everybodyIn(organization).forEach(directory::endSessions);
        }
    }

    private void member(OfMember member, boolean endSessions) {
        keepOrganization(member.organization());
        directory.keepRoles(member.organization(), member.person(), roles(member));
        if (endSessions) {
            directory.endSessions(member.person());
        }
    }

    private void account(Person person, boolean endSessions) {
        directory.keepAccount(person.id(), person.accountName(), person.maySignIn());
        if (endSessions) {
            directory.endSessions(person.id());
        }
    }

    private void keepOrganization(OrganizationId organization) {
        var enabled = organizations.find(organization).map(Organization::active).orElse(true);
        directory.keepOrganization(organization, enabled);
    }

    /** None while the person has laid their account to rest. */
    private Set<String> roles(OfMember member) {
        return resting(member.person())
                ? Set.of()
                : memberships.find(member.organization(), member.person()).stream()
                        .map(Membership::roles)
                        .flatMap(Set::stream)
                        .map(WireEnums::wire)
                        .collect(Collectors.toSet());
    }

    private boolean resting(PersonId person) {
        return people.find(person).filter(it -> !it.active()).isPresent();
    }
}
