package org.safetynets.notifications.webhook.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.webhook.application.KeepingWebhooks;
import org.safetynets.notifications.webhook.domain.RegisterResult;
import org.safetynets.notifications.webhook.domain.Webhook;
import org.safetynets.notifications.webhook.domain.WebhookNotActive;
import org.safetynets.platform.outbound.Outbound;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.StepUp;
import org.safetynets.platform.web.Etags;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * A practice's webhooks, by Standard Webhooks: its members see them, its administrators decide.
 * Their systems are told the ids of referrals that its counselors made, while the partner discloses
 * something of them and the organization lets a system of the practice in.
 */
@RestController
@RequestMapping("/api/notifications/practices/{practiceId}/webhooks")
@AllowSignedIn
class PracticeWebhookController {

    private final PracticeDoor door;
    private final KeepingWebhooks keeping;
    private final Outbound outbound;

    PracticeWebhookController(PracticeDoor door, KeepingWebhooks keeping, Outbound outbound) {
        this.door = door;
        this.keeping = keeping;
        this.outbound = outbound;
    }

    @GetMapping
    Page<WebhookResponse> list(@PathVariable UUID practiceId, PageRequest page, Caller caller) {
        var all = keeping.of(door.forMember(practiceId, caller));
        var shown = all.stream().skip(page.offset()).limit(page.size()).toList();
        return Page.of(shown, page, all.size()).map(WebhookResponse::of);
    }

    @GetMapping("/{webhookId}")
    ResponseEntity<WebhookResponse> read(
            @PathVariable UUID practiceId, @PathVariable UUID webhookId, Caller caller) {
        return answer(keeping.find(door.forMember(practiceId, caller), webhookId));
    }

    /** Makes a webhook; the answer holds its secret, which is shown this once. */
    @StepUp
    @PostMapping
    ResponseEntity<WebhookResponse> register(
            @PathVariable UUID practiceId,
            @Valid @RequestBody PracticeWebhookRequest request,
            Caller caller) {
        var owner = door.forAdministrator(practiceId, caller);
        return switch (keeping.register(owner, request.receiver(outbound), caller.personId())) {
            case RegisterResult.Registered(var webhook) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .eTag(Etags.of(webhook.version()))
                            .body(WebhookResponse.withSecret(webhook));
            case RegisterResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    @StepUp
    @PutMapping("/{webhookId}")
    ResponseEntity<WebhookResponse> change(
            @PathVariable UUID practiceId,
            @PathVariable UUID webhookId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PracticeWebhookRequest request,
            Caller caller) {
        var owner = door.forAdministrator(practiceId, caller);
        var receiver = request.receiver(outbound);
        return answer(
                keeping.change(
                        owner,
                        webhookId,
                        caller.personId(),
                        "webhook.changed",
                        it -> {
                            Etags.requireMatch(ifMatch, it.version());
                            return it.changed(receiver);
                        }));
    }

    /** Makes a new secret; the old one signs as well for a day. */
    @StepUp
    @PostMapping("/{webhookId}/rotate")
    ResponseEntity<WebhookResponse> rotate(
            @PathVariable UUID practiceId, @PathVariable UUID webhookId, Caller caller) {
        var owner = door.forAdministrator(practiceId, caller);
        var rotated =
                keeping.rotate(owner, webhookId, caller.personId())
                        .orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .eTag(Etags.of(rotated.version()))
                .body(WebhookResponse.withSecret(rotated));
    }

    @PostMapping("/{webhookId}/enable")
    ResponseEntity<WebhookResponse> enable(
            @PathVariable UUID practiceId, @PathVariable UUID webhookId, Caller caller) {
        return step(practiceId, webhookId, caller, "webhook.enabled", Webhook::turnedOn);
    }

    @PostMapping("/{webhookId}/disable")
    ResponseEntity<WebhookResponse> disable(
            @PathVariable UUID practiceId, @PathVariable UUID webhookId, Caller caller) {
        return step(practiceId, webhookId, caller, "webhook.disabled", Webhook::turnedOff);
    }

    @StepUp
    @DeleteMapping("/{webhookId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID practiceId, @PathVariable UUID webhookId, Caller caller) {
        var owner = door.forAdministrator(practiceId, caller);
        if (!keeping.remove(owner, webhookId, caller.personId())) {
            throw new NotFoundException();
        }
    }

    /** Sends something that means nothing, of type {@code test}. */
    @PostMapping("/{webhookId}/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    CallResponse test(@PathVariable UUID practiceId, @PathVariable UUID webhookId, Caller caller) {
        var webhook =
                keeping.find(door.forAdministrator(practiceId, caller), webhookId)
                        .orElseThrow(NotFoundException::new);
        if (!webhook.active()) {
            throw new RefusedException(new WebhookNotActive());
        }
        return CallResponse.of(keeping.test(webhook));
    }

    /** What was sent there, the newest first, with every try; what was not tried is not there. */
    @GetMapping("/{webhookId}/calls")
    Page<CallResponse> calls(
            @PathVariable UUID practiceId,
            @PathVariable UUID webhookId,
            PageRequest page,
            Caller caller) {
        var owner = door.forMember(practiceId, caller);
        if (keeping.find(owner, webhookId).isEmpty()) {
            throw new NotFoundException();
        }
        return Page.of(
                        keeping.calls(owner, webhookId, page.offset(), page.size()),
                        page,
                        keeping.callCount(owner, webhookId))
                .map(CallResponse::of);
    }

    private ResponseEntity<WebhookResponse> step(
            UUID practice,
            UUID webhook,
            Caller caller,
            String action,
            UnaryOperator<Webhook> change) {
        var owner = door.forAdministrator(practice, caller);
        return answer(keeping.change(owner, webhook, caller.personId(), action, change));
    }

    private static ResponseEntity<WebhookResponse> answer(Optional<Webhook> webhook) {
        var found = webhook.orElseThrow(NotFoundException::new);
        return ResponseEntity.ok().eTag(Etags.of(found.version())).body(WebhookResponse.of(found));
    }
}
