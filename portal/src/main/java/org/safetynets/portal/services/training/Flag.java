package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sign that somebody may carry too much; the supervisor alone sees it. */
public record Flag(UUID flagId, UUID facilitatorId, String kind, Instant raisedAt, String state) {

    /** What comes next in the conversation; null at its end. */
    public @Nullable String next() {
        return switch (state) {
            case "raised" -> "acknowledged";
            case "acknowledged" -> "talked";
            case "talked" -> "closed";
            default -> null;
        };
    }
}
