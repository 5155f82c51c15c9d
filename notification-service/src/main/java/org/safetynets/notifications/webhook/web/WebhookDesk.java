package org.safetynets.notifications.webhook.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.webhook.application.KeepingWebhooks;
import org.safetynets.notifications.webhook.domain.Owner;
import org.safetynets.notifications.webhook.domain.Receiver;
import org.safetynets.notifications.webhook.domain.RegisterResult;
import org.safetynets.notifications.webhook.domain.Webhook;
import org.safetynets.notifications.webhook.domain.WebhookNotActive;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.web.Etags;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What is answered about webhooks, whoever they belong to; who may ask is decided before. */
@Component
class WebhookDesk {

    private final KeepingWebhooks keeping;

    WebhookDesk(KeepingWebhooks keeping) {
        this.keeping = keeping;
    }

    Page<WebhookResponse> list(Owner owner, PageRequest page) {
        var all = keeping.of(owner);
        var shown = all.stream().skip(page.offset()).limit(page.size()).toList();
        return Page.of(shown, page, all.size()).map(WebhookResponse::of);
    }

    ResponseEntity<WebhookResponse> read(Owner owner, UUID webhook) {
        return answer(keeping.find(owner, webhook));
    }

    /** The answer holds the secret, which is shown this once. */
    ResponseEntity<WebhookResponse> register(Owner owner, Receiver receiver, PersonId by) {
        return switch (keeping.register(owner, receiver, by)) {
            case RegisterResult.Registered(var webhook) ->
                    withSecret(ResponseEntity.status(HttpStatus.CREATED), webhook);
            case RegisterResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    ResponseEntity<WebhookResponse> change(
            Owner owner, UUID webhook, @Nullable String ifMatch, Receiver receiver, PersonId by) {
        return step(
                owner,
                webhook,
                by,
                "webhook.changed",
                it -> {
                    Etags.requireMatch(ifMatch, it.version());
                    return it.changed(receiver);
                });
    }

    /** The old secret signs as well for a day. */
    ResponseEntity<WebhookResponse> rotate(Owner owner, UUID webhook, PersonId by) {
        var rotated = keeping.rotate(owner, webhook, by).orElseThrow(NotFoundException::new);
        return withSecret(ResponseEntity.ok(), rotated);
    }

    ResponseEntity<WebhookResponse> enable(Owner owner, UUID webhook, PersonId by) {
        return step(owner, webhook, by, "webhook.enabled", Webhook::turnedOn);
    }

    ResponseEntity<WebhookResponse> disable(Owner owner, UUID webhook, PersonId by) {
        return step(owner, webhook, by, "webhook.disabled", Webhook::turnedOff);
    }

    void remove(Owner owner, UUID webhook, PersonId by) {
        if (!keeping.remove(owner, webhook, by)) {
            throw new NotFoundException();
        }
    }

    CallResponse test(Owner owner, UUID webhook) {
        return CallResponse.of(keeping.test(active(owner, webhook)));
    }

    Page<CallResponse> calls(Owner owner, UUID webhook, PageRequest page) {
        existing(owner, webhook);
        return Page.of(
                        keeping.calls(owner, webhook, page.offset(), page.size()),
                        page,
                        keeping.callCount(owner, webhook))
                .map(CallResponse::of);
    }

    CallResponse replay(Owner owner, UUID webhook, UUID call) {
        var sent = keeping.replay(owner, active(owner, webhook).id(), call);
        return CallResponse.of(sent.orElseThrow(NotFoundException::new));
    }

    private Webhook existing(Owner owner, UUID webhook) {
        return keeping.find(owner, webhook).orElseThrow(NotFoundException::new);
    }

    private Webhook active(Owner owner, UUID webhook) {
        var found = existing(owner, webhook);
        if (!found.active()) {
            throw new RefusedException(new WebhookNotActive());
        }
        return found;
    }

    private ResponseEntity<WebhookResponse> step(
            Owner owner, UUID webhook, PersonId by, String action, UnaryOperator<Webhook> change) {
        return answer(keeping.change(owner, webhook, by, action, change));
    }

    private static ResponseEntity<WebhookResponse> answer(Optional<Webhook> webhook) {
        var found = webhook.orElseThrow(NotFoundException::new);
        return ResponseEntity.ok().eTag(Etags.of(found.version())).body(WebhookResponse.of(found));
    }

    private static ResponseEntity<WebhookResponse> withSecret(
            ResponseEntity.BodyBuilder answer, Webhook webhook) {
        return answer.eTag(Etags.of(webhook.version())).body(WebhookResponse.withSecret(webhook));
    }
}
