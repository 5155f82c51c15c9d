package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat of the person who is looking.
 *
 * @param offeredUntil until when it is held for them, if they have yet to take it
 */
public record MySeat(
        UUID groupId,
        UUID organizationId,
        String groupName,
        String groupStatus,
        String seat,
        @Nullable Instant offeredUntil,
        @Nullable Instant nextMeeting) {}
