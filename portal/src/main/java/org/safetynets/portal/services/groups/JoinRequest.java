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
 * @param appeal what they said to that, and what came of it; for them alone
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
        @Nullable OwnAppeal appeal) {

    /**
     * An appeal against a removal.
     *
     * @param upheld whether they may come again; null while it waits
     * @param answer of whoever decided
     */
    public record OwnAppeal(
            @Nullable String text, Instant at, @Nullable Boolean upheld, @Nullable String answer) {}

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
        return removed() && appeal == null;
    }

    /** Over, and no removal that still stands keeps them from asking again. */
    public boolean mayAskAgain() {
        var withdrawn = "withdrawn".equals(status);
        return declined() || (withdrawn && (!removed() || upheld()));
    }

    private boolean upheld() {
        return appeal != null && Boolean.TRUE.equals(appeal.upheld());
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
