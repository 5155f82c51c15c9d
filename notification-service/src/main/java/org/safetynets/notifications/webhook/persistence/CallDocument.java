package org.safetynets.notifications.webhook.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.webhook.domain.Call;
import org.safetynets.platform.kernel.OrganizationId;

/** A call as it is stored; it holds ids and codes only. */
record CallDocument(
        UUID id,
        UUID organizationId,
        UUID webhook,
        String messageId,
        String type,
        String body,
        Instant createdAt,
        List<Call.Try> tries,
        Call.Result result,
        @Nullable Instant dueAt,
        long version) {

    static CallDocument of(Call it) {
        return new CallDocument(
                it.id(),
                it.organization().value(),
                it.webhook(),
                it.messageId(),
                it.type(),
                it.body(),
                it.createdAt(),
                it.tries(),
                it.result(),
                it.dueAt().orElse(null),
                it.version());
    }

    Call toCall() {
        return new Call(
                id,
                new OrganizationId(organizationId),
                webhook,
                messageId,
                type,
                body,
                createdAt,
                tries,
                result,
                Optional.ofNullable(dueAt),
                version);
    }
}
