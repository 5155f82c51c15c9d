package org.safetynets.notifications.webhook.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.webhook.domain.Call;

/**
 * One message to a webhook.
 *
 * @param tries each with the status that came back, 0 for no answer
 * @param dueAt when it is tried next
 */
record CallResponse(
        UUID callId,
        String messageId,
        String type,
        String body,
        Call.Result result,
        List<Call.Try> tries,
        @Nullable Instant dueAt,
        Instant createdAt) {

    static CallResponse of(Call it) {
        return new CallResponse(
                it.id(),
                it.messageId(),
                it.type(),
                it.body(),
                it.result(),
                it.tries(),
                it.dueAt().orElse(null),
                it.createdAt());
    }
}
