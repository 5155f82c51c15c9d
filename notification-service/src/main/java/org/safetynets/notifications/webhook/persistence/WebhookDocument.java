package org.safetynets.notifications.webhook.persistence;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.webhook.domain.Owner;
import org.safetynets.notifications.webhook.domain.Receiver;
import org.safetynets.notifications.webhook.domain.Topic;
import org.safetynets.notifications.webhook.domain.Webhook;
import org.safetynets.notifications.webhook.domain.Webhook.OldSecret;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;

/** A webhook as it is stored; its secrets are sealed. */
record WebhookDocument(
        UUID id,
        @Nullable UUID organizationId,
        @Nullable UUID practiceId,
        String url,
        Set<Topic> topics,
        @Nullable String description,
        @Nullable Sealed secret,
        @Nullable Sealed oldSecret,
        @Nullable Instant oldUntil,
        Webhook.State state,
        @Nullable Instant failingSince,
        Instant createdAt,
        long version) {

    static WebhookDocument of(Webhook it, SealedFields fields) {
        return new WebhookDocument(
                it.id(),
                OwnerFields.organization(it.owner()),
                OwnerFields.practice(it.owner()),
                it.receiver().url().toString(),
                it.receiver().topics(),
                it.receiver().description().orElse(null),
                fields.seal("secret", it.secret()),
                fields.seal("oldSecret", it.old().map(OldSecret::secret).orElse(null)),
                it.old().map(OldSecret::until).orElse(null),
                it.state(),
                it.failingSince().orElse(null),
                it.createdAt(),
                it.version());
    }

    Owner owner() {
        return OwnerFields.owner(organizationId, practiceId);
    }

    private Receiver receiver() {
        return new Receiver(URI.create(url), topics, Optional.ofNullable(description));
    }

    /** Empty without the key that opens its secret. */
    Optional<Webhook> toWebhook(SealedFields fields) {
        var old =
                fields.open("oldSecret", oldSecret)
                        .flatMap(
                                it ->
                                        Optional.ofNullable(oldUntil)
                                                .map(until -> new OldSecret(it, until)));
        return fields.open("secret", secret)
                .map(
                        it ->
                                new Webhook(
                                        id,
                                        owner(),
                                        receiver(),
                                        it,
                                        old,
                                        state,
                                        Optional.ofNullable(failingSince),
                                        createdAt,
                                        version));
    }
}
