package org.safetynets.portal.services.notifications;

import java.time.Instant;
import java.util.List;
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

    /** As people will see it, and every mail that this message may be. */
    public record Seen(String subject, String body, List<Mailed> mails) {}

    /**
     * One mail as it goes out.
     *
     * @param proposed whether it is the text that was just written; else the one that counts today
     */
    public record Mailed(
            String variant,
            String language,
            boolean proposed,
            String subject,
            String plain,
            String html) {}
}
