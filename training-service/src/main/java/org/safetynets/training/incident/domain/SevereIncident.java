package org.safetynets.training.incident.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * An incident that was severe when it was last heard of; who reported it nobody here knows.
 *
 * @param leaders who led then; nobody where it may be about somebody who works there
 * @param debriefOwed whether the leaders owe a debrief on it
 */
public record SevereIncident(
        UUID id,
        OrganizationId organization,
        UUID group,
        @Nullable UUID meeting,
        Severity severity,
        Instant reportedAt,
        Set<PersonId> leaders,
        boolean debriefOwed,
        long version) {

    public SevereIncident {
        leaders = Set.copyOf(leaders);
    }
}
