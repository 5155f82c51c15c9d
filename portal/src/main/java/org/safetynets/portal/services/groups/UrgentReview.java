package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form to join that cannot wait.
 *
 * @param urgency {@code now}, {@code today} or {@code within-a-day}
 * @param nextCallAt when the next is called, unless somebody takes it up before
 * @param onCall who was called, first to last
 * @param details none in lists
 */
public record UrgentReview(
        UUID reviewId,
        UUID groupId,
        String urgency,
        Instant openedAt,
        Instant takeUpBy,
        boolean overdue,
        @Nullable Instant nextCallAt,
        List<UUID> onCall,
        @Nullable UUID takenUpBy,
        @Nullable Instant takenUpAt,
        @Nullable Details details) {

    /**
     * Whose it is, and why.
     *
     * @param status of the request; {@code left} once they withdrew it
     * @param answers codes by questions about safety; empty once they are gone
     */
    public record Details(
            UUID joinRequestId,
            UUID personId,
            String pseudonym,
            String status,
            Map<String, String> answers) {}

    public boolean waits() {
        return takenUpBy == null;
    }

    public String state() {
        return waits() ? (overdue ? "overdue" : "reported") : "acknowledged";
    }
}
