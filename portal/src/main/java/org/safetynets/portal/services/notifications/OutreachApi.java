package org.safetynets.portal.services.notifications;

import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** How an organization reaches people and systems: health, texts of its own, webhooks. */
@HttpExchange("/api/notifications/organizations/{organizationId}")
public interface OutreachApi {

    @GetExchange("/deliveries/health")
    DeliveryHealth health(@PathVariable UUID organizationId);

    @GetExchange("/deliveries/dead-letters")
    Slice<DeliveryHealth.DeadLetter> deadLetters(@PathVariable UUID organizationId);

    @PostExchange("/deliveries/dead-letters/{deliveryId}/replay")
    void replay(@PathVariable UUID organizationId, @PathVariable UUID deliveryId);

    @GetExchange("/templates")
    Slice<OwnText> texts(@PathVariable UUID organizationId, @RequestParam int size);

    @PostExchange("/templates/preview")
    OwnText.Seen preview(@PathVariable UUID organizationId, @RequestBody OwnText.Proposed text);

    @PostExchange("/templates")
    OwnText propose(@PathVariable UUID organizationId, @RequestBody OwnText.Proposed text);

    @PostExchange("/templates/{templateId}/{step}")
    OwnText step(
            @PathVariable UUID organizationId,
            @PathVariable UUID templateId,
            @PathVariable String step);

    @GetExchange("/webhooks")
    Slice<Webhook> webhooks(@PathVariable UUID organizationId);

    @GetExchange("/webhooks/{webhookId}")
    Webhook webhook(@PathVariable UUID organizationId, @PathVariable UUID webhookId);

    @PostExchange("/webhooks")
    Webhook register(@PathVariable UUID organizationId, @RequestBody Webhook.Wanted wanted);

    @PutExchange("/webhooks/{webhookId}")
    Webhook changeWebhook(
            @PathVariable UUID organizationId,
            @PathVariable UUID webhookId,
            @RequestHeader("If-Match") String version,
            @RequestBody Webhook.Wanted wanted);

    @PostExchange("/webhooks/{webhookId}/rotate")
    Webhook rotate(@PathVariable UUID organizationId, @PathVariable UUID webhookId);

    /** {@code enable}, {@code disable} or {@code test}. */
    @PostExchange("/webhooks/{webhookId}/{step}")
    void stepWebhook(
            @PathVariable UUID organizationId,
            @PathVariable UUID webhookId,
            @PathVariable String step);

    @DeleteExchange("/webhooks/{webhookId}")
    void removeWebhook(@PathVariable UUID organizationId, @PathVariable UUID webhookId);

    @GetExchange("/webhooks/{webhookId}/calls")
    Slice<Webhook.Call> calls(@PathVariable UUID organizationId, @PathVariable UUID webhookId);

    @PostExchange("/webhooks/{webhookId}/calls/{callId}/replay")
    void replayCall(
            @PathVariable UUID organizationId,
            @PathVariable UUID webhookId,
            @PathVariable UUID callId);
}
