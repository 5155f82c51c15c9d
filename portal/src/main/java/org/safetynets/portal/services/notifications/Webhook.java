package org.safetynets.portal.services.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an organization's own system is told of what happens. */
public record Webhook(
        UUID webhookId,
        String url,
        List<String> topics,
        @Nullable String description,
        String state,
        @Nullable String secret,
        @Nullable Instant oldSecretUntil,
        @Nullable Instant failingSince,
        Instant createdAt,
        long version) {

    /** What the organization calls it; its address when it has no words for it. */
    public String name() {
        return description != null ? description : url;
    }

    public boolean active() {
        return state.equals("active");
    }

    /** One message to it, and every try. */
    public record Call(
            UUID callId,
            String messageId,
            String type,
            String body,
            String result,
            List<Try> tries,
            @Nullable Instant dueAt,
            Instant createdAt) {}

    /** A try; status 0 is no answer. */
    public record Try(Instant at, int status) {}

    /** What is asked for. */
    public record Wanted(String url, List<String> topics, @Nullable String description) {}
}
