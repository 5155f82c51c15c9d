package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone asked to join a group.
 *
 * @param joinRequestId null when the screening stopped and nothing was kept
 * @param declinedBecause a code of why not; for them alone
 * @param removedBecause why the person was removed; for them alone
 * @param appealUpheld what came of their appeal; none while it waits
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
        @Nullable String seat,
        @Nullable Instant requestedAt,
        @Nullable String declinedBecause,
        @Nullable String removedBecause,
        @Nullable Boolean appealUpheld) {

    public boolean waiting() {
        return "requested".equals(status);
    }

    public boolean declined() {
        return "declined".equals(status);
    }

    public boolean removed() {
        return removedBecause != null;
    }

    /** Somebody removed may say once what they think of it. */
    public boolean mayAppeal() {
        return removed() && appealUpheld == null;
    }

    /** Over, and no removal that still stands keeps them from asking again. */
    public boolean mayAskAgain() {
        var withdrawn = "withdrawn".equals(status);
        return declined() || (withdrawn && (!removed() || Boolean.TRUE.equals(appealUpheld)));
    }

    /** Those that need somebody soon come first. */
    public int urgency() {
        return switch (route) {
            case "red" -> 0;
            case "call" -> 1;
            default -> 2;
        };
    }
}
