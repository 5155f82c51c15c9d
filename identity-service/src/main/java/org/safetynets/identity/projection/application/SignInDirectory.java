package org.safetynets.identity.projection.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Keycloak, which puts into tokens what it is told here. Everything may be told again. */
public interface SignInDirectory {

    /**
     * Makes sure that the organization exists, under its id; its name is nothing to Keycloak.
     *
     * @param enabled whether tokens carry it
     */
    void keepOrganization(OrganizationId organization, boolean enabled);

    /**
     * Makes these the person's roles in the organization, no more and no less; none ends their
     * membership.
     *
     * @param roles wire names
     */
    void keepRoles(OrganizationId organization, PersonId person, Set<String> roles);

    /**
     * Makes this the name the person signs in with, unless another account has it, which nobody has
     * used yet: then they keep the one they know.
     *
     * @param enabled whether they may sign in
     */
    void keepAccount(PersonId person, String name, boolean enabled);

    /** What it has of the organization; empty when it does not know it. */
    Optional<KnownOrganization> known(OrganizationId organization);

    /** Some of all accounts. */
    List<KnownAccount> accounts(int offset, int limit);

    /** Signs the person out everywhere. */
    void endSessions(PersonId person);
}
