package org.safetynets.notifications.webhook.web;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.webhook.domain.Topic;
import org.safetynets.notifications.webhook.domain.Webhook;

/**
 * A webhook.
 *
 * @param secret shown once, when it is made; left out after that
 * @param oldSecretUntil until when the secret before it signs as well
 */
record WebhookResponse(
        UUID webhookId,
        String url,
        Set<Topic> topics,
        @Nullable String description,
        Webhook.State state,
        @Nullable String secret,
        @Nullable Instant oldSecretUntil,
        @Nullable Instant failingSince,
        Instant createdAt,
        long version) {

    static WebhookResponse of(Webhook it) {
        return of(it, null);
    }

    static WebhookResponse withSecret(Webhook it) {
        return of(it, it.secret());
    }

    private static WebhookResponse of(Webhook it, @Nullable String secret) {
        return new WebhookResponse(
                it.id(),
                it.receiver().url().toString(),
                it.receiver().topics(),
                it.receiver().description().orElse(null),
                it.state(),
                secret,
                it.old().map(Webhook.OldSecret::until).orElse(null),
                it.failingSince().orElse(null),
                it.createdAt(),
                it.version());
    }
}
