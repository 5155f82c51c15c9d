package org.safetynets.identity.projection.application;

import java.util.Set;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Keycloak, which puts into tokens what it is told here. Everything may be told again. */
public interface SignInDirectory {

    /** Makes sure that the organization exists, under its id; its name is nothing to Keycloak. */
    void keepOrganization(OrganizationId organization);

    /**
     * Makes these the person's roles in the organization, no more and no less; none ends their
     * membership.
     *
     * @param roles wire names
     */
    void keepRoles(OrganizationId organization, PersonId person, Set<String> roles);

    /** Signs the person out everywhere. */
    void endSessions(PersonId person);
}
