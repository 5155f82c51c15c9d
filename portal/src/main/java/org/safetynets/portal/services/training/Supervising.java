package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supervision session. */
public record Supervising(
        UUID sessionId,
        UUID supervisorId,
        List<UUID> facilitatorIds,
        String kind,
        Instant plannedFor,
        @Nullable String timeZone,
        int minutes,
        String state,
        @Nullable String notes) {}
