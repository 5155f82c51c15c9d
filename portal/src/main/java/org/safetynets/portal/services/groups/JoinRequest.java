package org.safetynets.portal.services.groups;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone asked to join a group.
 *
 * @param joinRequestId null when the screening stopped and nothing was kept
 */
public record JoinRequest(
        @Nullable UUID joinRequestId,
        UUID groupId,
        @Nullable String groupName,
        UUID organizationId,
        @Nullable UUID personId,
        @Nullable String pseudonym,
        String route,
        @Nullable String status,
        @Nullable String seat) {

    public boolean waiting() {
        return "requested".equals(status);
    }
}
