package org.safetynets.notifications.webhook.application;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.safetynets.contracts.WireEnums;
import org.safetynets.notifications.webhook.domain.Call;
import org.safetynets.notifications.webhook.domain.Topic;
import org.safetynets.notifications.webhook.domain.Webhook;
import org.safetynets.notifications.webhook.domain.Webhooks;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes calls of what happens, thin ones: a type, a time and ids. Who wants to know more asks, with
 * credentials of their own. Part of the transaction of the event.
 */
@Service
public class TellingWebhooks {

    private final Webhooks webhooks;
    private final JsonMapper json;
    private final Clock clock;

    TellingWebhooks(Webhooks webhooks, JsonMapper json, Clock clock) {
        this.webhooks = webhooks;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Tells those that want to know, each once.
     *
     * @param eventId the receiver knows a repetition by it
     * @param data ids and codes only
     */
    public void tell(
            OrganizationId organization,
            Topic topic,
            String eventId,
            String change,
            Instant at,
            Map<String, ?> data) {
        for (var webhook : webhooks.of(organization)) {
            if (webhook.active() && webhook.receiver().topics().contains(topic)) {
                var type = WireEnums.wire(topic).replace('-', '.') + "." + change;
                webhooks.add(call(webhook, eventId, type, at, data));
            }
        }
    }

    Call tellTest(Webhook webhook) {
        var call = call(webhook, Ids.next().toString(), "test", clock.instant(), Map.of());
        webhooks.add(call);
        return call;
    }

    private Call call(Webhook webhook, String id, String type, Instant at, Map<String, ?> data) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", type);
        body.put("timestamp", at.toString());
        var thin = new LinkedHashMap<String, Object>(data);
        thin.put("organizationId", webhook.organization().value());
        body.put("data", thin);
        return Call.of(
                Ids.next(),
                webhook,
                "msg_" + id,
                type,
                json.writeValueAsString(body),
                clock.instant());
    }
}
