package org.safetynets.training.remedy.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** What is asked of facilitators. */
public interface Remedies {

    void add(Remedy remedy);

    /** Stores one whose version follows the stored one. */
    void save(Remedy remedy);

    Optional<Remedy> find(OrganizationId organization, UUID id);

    /** All of a facilitator's, newest first. */
    List<Remedy> of(OrganizationId organization, PersonId facilitator);

    /** A person's own, in whichever organization, newest first. */
    List<Remedy> ownedBy(PersonId person);

    /** For the clock, across organizations: those still asked. */
    List<Remedy> asked(int most);
}
