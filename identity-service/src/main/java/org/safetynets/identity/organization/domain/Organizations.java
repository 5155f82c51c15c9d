package org.safetynets.identity.organization.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;

/** Every organization of the network. */
public interface Organizations {

    /**
     * Makes changes wait for each other, since what an organization must fit in with is the others:
     * of two transactions that call this, the later sees all that the earlier did.
     */
    void takeTurns();

    void add(Organization organization);

    /** Stores a later version of one that was found. */
    void save(Organization organization);

    /** As {@link #save}, and keeps who decided it and why. */
    void save(Organization organization, Decision why);

    Optional<Organization> find(OrganizationId id);

    /** The one whose name reads the same. */
    Optional<Organization> named(OrganizationName name);

    /** Who has the name, or will: an organization, or one that a file is about to bring. */
    Optional<OrganizationId> holder(OrganizationName name);

    /** Keeps a free name for an organization to come, until it is added. */
    void reserve(OrganizationName name, OrganizationId holder);

    /** The names of those that exist among the ids. */
    Map<OrganizationId, String> names(Collection<OrganizationId> ids);

    /** Some of all, by name. */
    List<Organization> list(long offset, int limit);

    long count();
}
