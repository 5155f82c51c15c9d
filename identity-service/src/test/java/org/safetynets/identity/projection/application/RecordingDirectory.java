package org.safetynets.identity.projection.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Stands at the edge to Keycloak and keeps what it was told, in order. */
final class RecordingDirectory implements SignInDirectory {

    private final List<String> told = new ArrayList<>();

    List<String> told() {
        return told;
    }

    @Override
    public void keepOrganization(OrganizationId organization, boolean enabled) {
        told.add((enabled ? "" : "disabled ") + "organization " + organization);
    }

    @Override
    public void keepAccount(PersonId person, String name, boolean enabled) {
        told.add((enabled ? "" : "disabled ") + "account " + person + " " + name);
    }

    @Override
    public void keepRoles(OrganizationId organization, PersonId person, Set<String> roles) {
        told.add("roles " + person + " " + new TreeSet<>(roles));
    }

    @Override
    public Optional<KnownOrganization> known(OrganizationId organization) {
        return Optional.empty();
    }

    @Override
    public List<KnownAccount> accounts(int offset, int limit) {
        return List.of();
    }

    @Override
    public void endSessions(PersonId person) {
        told.add("sessions " + person);
    }
}
