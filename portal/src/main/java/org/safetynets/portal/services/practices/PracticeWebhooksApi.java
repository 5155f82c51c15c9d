package org.safetynets.portal.services.practices;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.notifications.Webhook;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Where a practice's systems are told that there is something new to read. */
@HttpExchange("/api/notifications/practices/{practiceId}/webhooks")
public interface PracticeWebhooksApi {

    @GetExchange
    Slice<Webhook> all(@PathVariable UUID practiceId);

    @GetExchange("/{webhookId}")
    Webhook one(@PathVariable UUID practiceId, @PathVariable UUID webhookId);

    /** The fields are {@code url} and, if it is called something, {@code description}. */
    @PostExchange
    Webhook register(@PathVariable UUID practiceId, @RequestBody Map<String, String> wanted);

    @PostExchange("/{webhookId}/rotate")
    Webhook rotate(@PathVariable UUID practiceId, @PathVariable UUID webhookId);

    /** {@code enable}, {@code disable} or {@code test}. */
    @PostExchange("/{webhookId}/{step}")
    void step(
            @PathVariable UUID practiceId, @PathVariable UUID webhookId, @PathVariable String step);

    @DeleteExchange("/{webhookId}")
    void remove(@PathVariable UUID practiceId, @PathVariable UUID webhookId);

    @GetExchange("/{webhookId}/calls")
    Slice<Webhook.Call> calls(@PathVariable UUID practiceId, @PathVariable UUID webhookId);
}
