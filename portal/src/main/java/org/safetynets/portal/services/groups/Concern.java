package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Something a person reported, as they see it themselves. */
public record Concern(
        UUID concernId,
        String type,
        Instant reportedAt,
        Instant acknowledgeBy,
        String state,
        List<FollowUp> messages) {}
