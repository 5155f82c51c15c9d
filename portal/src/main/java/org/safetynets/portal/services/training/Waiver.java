package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Certifying though something is not met: one trainer asks, another decides.
 *
 * @param certificationId the one that is to be renewed; null where it is their first
 * @param status {@code asked}, {@code approved} or {@code declined}
 * @param unmet codes of the requirements that were not met when it was asked for
 */
public record Waiver(
        UUID overrideId,
        UUID enrolmentId,
        UUID personId,
        @Nullable UUID certificationId,
        String status,
        UUID askedBy,
        Instant askedAt,
        String reason,
        List<String> unmet,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt) {

    public boolean waits() {
        return status.equals("asked");
    }
}
