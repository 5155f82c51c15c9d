package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat of the person who is looking. */
public record MySeat(
        UUID groupId,
        UUID organizationId,
        String groupName,
        String groupStatus,
        String seat,
        @Nullable Instant nextMeeting) {}
