package org.safetynets.portal.services.groups;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone asked to join a group. */
public record JoinRequest(
        UUID joinRequestId,
        UUID groupId,
        @Nullable String groupName,
        UUID organizationId,
        @Nullable UUID personId,
        @Nullable String pseudonym,
        String route,
        String status,
        @Nullable String seat) {}
