package org.safetynets.identity.projection.keycloak;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.identity.projection.application.KnownAccount;
import org.safetynets.identity.projection.application.KnownOrganization;
import org.safetynets.identity.projection.application.SignInDirectory;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** An organization is Keycloak's organization with our id as alias, a role a group inside it. */
@Component
class KeycloakDirectory implements SignInDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakDirectory.class);

    private final KeycloakAdmin admin;
    private final StaffRole staff;

    KeycloakDirectory(KeycloakAdmin admin, StaffRole staff) {
        this.admin = admin;
        this.staff = staff;
    }

    @Override
    public void keepOrganization(OrganizationId organization, boolean enabled) {
        var there = admin.organization(organization.value());
        if (there.isEmpty()) {
            admin.createOrganization(organization.value(), enabled);
        } else if (!Objects.equals(there.get().enabled(), enabled)) {
            admin.changeOrganization(there.get().id(), organization.value(), enabled);
        }
    }

    @Override
    public void keepRoles(OrganizationId organization, PersonId person, Set<String> roles) {
        var there = admin.organization(organization.value()).orElseThrow().id();
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
    public void keepAccount(PersonId person, String name, boolean enabled) {
        admin.account(person.value()).ifPresent(it -> keep(it, person.value(), name, enabled));
    }

    private void keep(Map<String, Object> there, UUID person, String name, boolean enabled) {
        var wanted = new HashMap<>(there);
        wanted.put("enabled", enabled);
        wanted.put("username", name);
        if (!admin.changeAccount(person, wanted)) {
            LOG.info("The name of {} belongs to an account that nobody has used yet", person);
            wanted.put("username", Objects.requireNonNull(there.get("username")));
            admin.changeAccount(person, wanted);
        }
    }

    @Override
    public Optional<KnownOrganization> known(OrganizationId organization) {
        return admin.organization(organization.value())
                .map(
                        it ->
                                new KnownOrganization(
                                        !Boolean.FALSE.equals(it.enabled()), members(it.id())));
    }

    private Map<PersonId, Set<String>> members(String organization) {
        var members = new HashMap<PersonId, Set<String>>();
        admin.members(organization).forEach(it -> members.put(it, new HashSet<>()));
        admin.groups(organization)
                .forEach(
                        (role, group) ->
                                admin.inGroup(organization, group)
                                        .forEach(
                                                it ->
                                                        members.computeIfAbsent(
                                                                        it, _ -> new HashSet<>())
                                                                .add(role)));
        return members;
    }

    @Override
    public List<KnownAccount> accounts(int offset, int limit) {
        return admin.accounts(offset, limit);
    }

    @Override
    public void endSessions(PersonId person) {
        admin.logout(person.value());
    }
}
