package org.safetynets.training.flag.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** The flags of each organization. */
public interface Flags {

    void add(Flag flag);

    /** Stores one whose version follows the stored one. */
    void save(Flag flag);

    Optional<Flag> find(OrganizationId organization, UUID id);

    /** All of a facilitator's, newest first. */
    List<Flag> of(OrganizationId organization, PersonId facilitator);

    /** The open ones of those facilitators, newest first. */
    List<Flag> openOf(OrganizationId organization, Collection<PersonId> facilitators);
}
