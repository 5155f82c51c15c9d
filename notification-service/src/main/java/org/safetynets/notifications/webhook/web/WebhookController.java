package org.safetynets.notifications.webhook.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.webhook.application.KeepingWebhooks;
import org.safetynets.notifications.webhook.domain.Owner;
import org.safetynets.notifications.webhook.domain.RegisterResult;
import org.safetynets.notifications.webhook.domain.Webhook;
import org.safetynets.notifications.webhook.domain.WebhookNotActive;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.outbound.Outbound;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
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

/** An organization's webhooks, by Standard Webhooks. */
@RestController
@RequestMapping("/api/notifications/organizations/{organizationId}/webhooks")
@AllowRoles(Role.COORDINATOR)
class WebhookController {

    private final KeepingWebhooks keeping;
    private final Outbound outbound;

    WebhookController(KeepingWebhooks keeping, Outbound outbound) {
        this.keeping = keeping;
        this.outbound = outbound;
    }

    @GetMapping
    Page<WebhookResponse> list(@PathVariable UUID organizationId, PageRequest page) {
        var all = keeping.of(Owner.organization(new OrganizationId(organizationId)));
        var shown = all.stream().skip(page.offset()).limit(page.size()).toList();
        return Page.of(shown, page, all.size()).map(WebhookResponse::of);
    }

    @GetMapping("/{webhookId}")
    ResponseEntity<WebhookResponse> read(
            @PathVariable UUID organizationId, @PathVariable UUID webhookId) {
        return answer(
                keeping.find(Owner.organization(new OrganizationId(organizationId)), webhookId));
    }

    /** Makes a webhook; the answer holds its secret, which is shown this once. */
    @StepUp
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<WebhookResponse> register(
            Caller caller,
            @PathVariable UUID organizationId,
            @Valid @RequestBody WebhookRequest request) {
        var result =
                keeping.register(
                        Owner.organization(new OrganizationId(organizationId)),
                        request.receiver(outbound),
                        caller.personId());
        return switch (result) {
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
            Caller caller,
            @PathVariable UUID organizationId,
            @PathVariable UUID webhookId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody WebhookRequest request) {
        var receiver = request.receiver(outbound);
        return answer(
                keeping.change(
                        Owner.organization(new OrganizationId(organizationId)),
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
            Caller caller, @PathVariable UUID organizationId, @PathVariable UUID webhookId) {
        var rotated =
                keeping.rotate(
                                Owner.organization(new OrganizationId(organizationId)),
                                webhookId,
                                caller.personId())
                        .orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .eTag(Etags.of(rotated.version()))
                .body(WebhookResponse.withSecret(rotated));
    }

    @PostMapping("/{webhookId}/enable")
    ResponseEntity<WebhookResponse> enable(
            Caller caller, @PathVariable UUID organizationId, @PathVariable UUID webhookId) {
        return answer(
                keeping.change(
                        Owner.organization(new OrganizationId(organizationId)),
                        webhookId,
                        caller.personId(),
                        "webhook.enabled",
                        Webhook::turnedOn));
    }

    @PostMapping("/{webhookId}/disable")
    ResponseEntity<WebhookResponse> disable(
            Caller caller, @PathVariable UUID organizationId, @PathVariable UUID webhookId) {
        return answer(
                keeping.change(
                        Owner.organization(new OrganizationId(organizationId)),
                        webhookId,
                        caller.personId(),
                        "webhook.disabled",
                        Webhook::turnedOff));
    }

    @StepUp
    @DeleteMapping("/{webhookId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Caller caller, @PathVariable UUID organizationId, @PathVariable UUID webhookId) {
        if (!keeping.remove(
                Owner.organization(new OrganizationId(organizationId)),
                webhookId,
                caller.personId())) {
            throw new NotFoundException();
        }
    }

    /** Sends something that means nothing, of type {@code test}. */
    @PostMapping("/{webhookId}/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    CallResponse test(@PathVariable UUID organizationId, @PathVariable UUID webhookId) {
        var webhook =
                keeping.find(Owner.organization(new OrganizationId(organizationId)), webhookId)
                        .orElseThrow(NotFoundException::new);
        if (!webhook.active()) {
            throw new RefusedException(new WebhookNotActive());
        }
        return CallResponse.of(keeping.test(webhook));
    }

    /** What was sent there, the newest first, with every try. */
    @GetMapping("/{webhookId}/calls")
    Page<CallResponse> calls(
            @PathVariable UUID organizationId, @PathVariable UUID webhookId, PageRequest page) {
        var owner = Owner.organization(new OrganizationId(organizationId));
        if (keeping.find(owner, webhookId).isEmpty()) {
            throw new NotFoundException();
        }
        return Page.of(
                        keeping.calls(owner, webhookId, page.offset(), page.size()),
                        page,
                        keeping.callCount(owner, webhookId))
                .map(CallResponse::of);
    }

    /** Sends one again, under the same id. */
    @PostMapping("/{webhookId}/calls/{callId}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    CallResponse replay(
            @PathVariable UUID organizationId,
            @PathVariable UUID webhookId,
            @PathVariable UUID callId) {
        var owner = Owner.organization(new OrganizationId(organizationId));
        var webhook = keeping.find(owner, webhookId).orElseThrow(NotFoundException::new);
        if (!webhook.active()) {
            throw new RefusedException(new WebhookNotActive());
        }
        return CallResponse.of(
                keeping.replay(owner, webhookId, callId).orElseThrow(NotFoundException::new));
    }

    private static ResponseEntity<WebhookResponse> answer(Optional<Webhook> webhook) {
        var found = webhook.orElseThrow(NotFoundException::new);
        return ResponseEntity.ok().eTag(Etags.of(found.version())).body(WebhookResponse.of(found));
    }
}
