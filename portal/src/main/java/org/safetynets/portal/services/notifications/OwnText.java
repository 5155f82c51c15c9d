package org.safetynets.portal.services.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text of an organization's own. */
public record OwnText(
        UUID templateId,
        String notice,
        String variant,
        String language,
        String subject,
        String body,
        int edition,
        String stage,
        @Nullable UUID writtenBy,
        Instant writtenAt) {

    /** What is proposed. */
    public record Proposed(
            String notice, String variant, String language, String subject, String body) {}

    /** As people will see it. */
    public record Seen(String subject, String body) {}
}
