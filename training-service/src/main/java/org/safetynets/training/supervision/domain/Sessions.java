package org.safetynets.training.supervision.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;

/** Supervision sessions. */
public interface Sessions {

    void add(Session session);

    /** Stores one whose version follows the stored one. */
    void save(Session session);

    Optional<Session> find(OrganizationId organization, UUID id);

    /** A facilitator's, latest first. */
    Slice<Session> of(OrganizationId organization, PersonId facilitator, Range range);

    /** All of a facilitator's. */
    List<Session> allOf(OrganizationId organization, PersonId facilitator);
}
