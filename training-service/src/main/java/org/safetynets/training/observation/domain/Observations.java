package org.safetynets.training.observation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.enrolment.domain.EnrolmentId;

/** Observations in each organization. */
public interface Observations {

    /** One person observes somebody in one meeting once. */
    void add(Observation observation);

    /** Stores one whose version follows the stored one. */
    void save(Observation observation);

    Optional<Observation> find(OrganizationId organization, UUID id);

    /** The first one first. */
    List<Observation> of(OrganizationId organization, EnrolmentId enrolment);

    /** What an observer has begun and not signed. */
    List<Observation> drafts(OrganizationId organization, PersonId observer);
}
