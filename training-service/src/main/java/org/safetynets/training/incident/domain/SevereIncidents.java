package org.safetynets.training.incident.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** The replica of severe incidents. */
public interface SevereIncidents {

    /** Keeps it unless what is held is as new or newer; gives whether it was kept. */
    boolean keepNewer(SevereIncident incident);

    Optional<SevereIncident> find(OrganizationId organization, UUID id);

    /** Those of a leader that were reported at that instant or later. */
    List<SevereIncident> ofLeaderSince(OrganizationId organization, PersonId leader, Instant since);
}
