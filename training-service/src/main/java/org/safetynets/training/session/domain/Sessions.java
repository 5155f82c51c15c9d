package org.safetynets.training.session.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.cohort.domain.CohortId;

/** The sessions of each organization's cohorts. */
public interface Sessions {

    void add(Session session);

    /** Stores one whose version follows the stored one. */
    void save(Session session);

    void remove(Session session);

    Optional<Session> find(OrganizationId organization, UUID id);

    /** The first one first. */
    List<Session> of(OrganizationId organization, CohortId cohort);
}
