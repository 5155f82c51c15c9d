package org.safetynets.training.supervision.domain;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Who supervises a facilitator in an organization; there is one at a time. */
public record Supervision(
        UUID id,
        OrganizationId organization,
        PersonId facilitator,
        PersonId supervisor,
        Instant since,
        long version) {

    /** Another supervisor from now on. */
    public Supervision handTo(PersonId next, Instant now) {
        return new Supervision(id, organization, facilitator, next, since(next, now), version + 1);
    }

    private Instant since(PersonId next, Instant now) {
        return next.equals(supervisor) ? since : now;
    }
}
