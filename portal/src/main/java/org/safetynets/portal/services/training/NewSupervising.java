package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supervision session to come. */
public record NewSupervising(
        List<UUID> facilitatorIds,
        String kind,
        @Nullable UUID incidentId,
        Instant plannedFor,
        String timeZone,
        int minutes) {}
