package org.safetynets.portal.services.referrals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a partner is referred onward, as they see it.
 *
 * @param suggestedIn the organization whose staff suggested it; null when it was the partner
 * @param reason why the recipient declined
 * @param endedBy who ended it before it led anywhere
 * @param dueAt until when the next step has to come
 */
public record Onward(
        UUID outwardId,
        @Nullable UUID suggestedIn,
        UUID organizationId,
        String recipient,
        boolean toCounselor,
        String words,
        String status,
        @Nullable String reason,
        @Nullable String reply,
        @Nullable String endedBy,
        Instant createdAt,
        Instant dueAt) {

    /** Staff suggested it, and the partner has not decided yet. */
    public boolean suggested() {
        return status.equals("suggested");
    }

    /** One word for where it stands; nothing that ran out is anybody's failure. */
    public String state() {
        return switch (status) {
            case "sent" -> "waiting";
            case "expired" -> "ended";
            default -> status;
        };
    }

    /** There is a next step. */
    public boolean open() {
        return switch (status) {
            case "suggested", "sent", "accepted" -> true;
            default -> false;
        };
    }
}
