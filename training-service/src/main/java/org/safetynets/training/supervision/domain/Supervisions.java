package org.safetynets.training.supervision.domain;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Who supervises whom. */
public interface Supervisions {

    void add(Supervision supervision);

    /** Stores one whose version follows the stored one. */
    void save(Supervision supervision);

    Optional<Supervision> of(OrganizationId organization, PersonId facilitator);

    List<Supervision> by(OrganizationId organization, PersonId supervisor);

    /** A facilitator's own, in whichever organizations. */
    List<Supervision> everywhereOf(PersonId facilitator);
}
