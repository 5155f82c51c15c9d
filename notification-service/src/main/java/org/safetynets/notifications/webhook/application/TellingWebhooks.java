package org.safetynets.notifications.webhook.application;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.safetynets.contracts.WireEnums;
import org.safetynets.notifications.webhook.domain.About;
import org.safetynets.notifications.webhook.domain.Call;
import org.safetynets.notifications.webhook.domain.Owner;
import org.safetynets.notifications.webhook.domain.Owner.OfOrganization;
import org.safetynets.notifications.webhook.domain.Owner.OfPractice;
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

    /** Says no more than that there is something to read. */
    private static final String DISCLOSED = "referral.changed";

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
        for (var webhook : webhooks.of(Owner.organization(organization))) {
            if (webhook.active() && webhook.receiver().topics().contains(topic)) {
                var type = WireEnums.wire(topic).replace('-', '.') + "." + change;
                webhooks.add(call(webhook, eventId, type, at, data, Optional.empty()));
            }
        }
    }

    /**
     * Tells a practice's systems that there is something to read of a referral, each once. Of what
     * it was nothing is said; what they may read they read themselves.
     */
    public void tell(OfPractice practice, String eventId, Instant at, About about) {
        var data = Map.of("referralId", about.referral());
        for (var webhook : webhooks.of(practice)) {
            if (webhook.active()) {
                webhooks.add(call(webhook, eventId, DISCLOSED, at, data, Optional.of(about)));
            }
        }
    }

    Call tellTest(Webhook webhook) {
        var id = Ids.next().toString();
        var call = call(webhook, id, "test", clock.instant(), Map.of(), Optional.empty());
        webhooks.add(call);
        return call;
    }

    private Call call(
            Webhook webhook,
            String id,
            String type,
            Instant at,
            Map<String, ?> data,
            Optional<About> about) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", type);
        body.put("timestamp", at.toString());
        var thin = new LinkedHashMap<String, Object>(data);
        where(webhook, about).ifPresent(it -> thin.put("organizationId", it.value()));
        body.put("data", thin);
        return Call.of(
                Ids.next(),
                webhook,
                "msg_" + id,
                type,
                json.writeValueAsString(body),
                about,
                clock.instant());
    }

    private static Optional<OrganizationId> where(Webhook webhook, Optional<About> about) {
        return webhook.owner() instanceof OfOrganization(var organization)
                ? Optional.of(organization)
                : about.map(About::organization);
    }
}
