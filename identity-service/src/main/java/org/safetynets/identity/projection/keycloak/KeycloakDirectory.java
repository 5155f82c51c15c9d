package org.safetynets.identity.projection.keycloak;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.safetynets.identity.projection.application.SignInDirectory;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** An organization is Keycloak's organization with our id as alias, a role a group inside it. */
@Component
class KeycloakDirectory implements SignInDirectory {

    private final KeycloakAdmin admin;
    private final StaffRole staff;

    KeycloakDirectory(KeycloakAdmin admin, StaffRole staff) {
        this.admin = admin;
        this.staff = staff;
    }

    @Override
    public void keepOrganization(OrganizationId organization) {
        if (admin.organization(organization.value()).isEmpty()) {
            admin.createOrganization(organization.value());
        }
    }

    @Override
    public void keepRoles(OrganizationId organization, PersonId person, Set<String> roles) {
        var there = admin.organization(organization.value()).orElseThrow();
        if (roles.isEmpty()) {
            admin.removeMember(there, person.value()); // and from its groups with it
            staff.keep(person.value());
            return;
        }
        admin.addMember(there, person.value());
        keepGroups(there, person.value(), roles);
        staff.keep(person.value());
    }

    private void keepGroups(String organization, UUID person, Set<String> roles) {
        var groups = admin.groups(organization);
        if (!groups.keySet().containsAll(roles)) {
            roles.forEach(it -> admin.createGroup(organization, it));
            groups = admin.groups(organization);
        }
        for (var role : roles) {
            admin.addToGroup(organization, Objects.requireNonNull(groups.get(role)), person);
        }
        groups.forEach(
                (name, group) -> {
                    if (!roles.contains(name)) {
                        admin.removeFromGroup(organization, group, person);
                    }
                });
    }

    @Override
    public void endSessions(PersonId person) {
        admin.logout(person.value());
    }
}
