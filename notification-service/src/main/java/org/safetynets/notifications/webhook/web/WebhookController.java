package org.safetynets.notifications.webhook.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.webhook.domain.Owner;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.outbound.Outbound;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.security.StepUp;
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

    private final WebhookDesk desk;
    private final Outbound outbound;

    WebhookController(WebhookDesk desk, Outbound outbound) {
        this.desk = desk;
        this.outbound = outbound;
    }

    @GetMapping
    Page<WebhookResponse> list(@PathVariable UUID organizationId, PageRequest page) {
        return desk.list(owner(organizationId), page);
    }

    @GetMapping("/{webhookId}")
    ResponseEntity<WebhookResponse> read(
            @PathVariable UUID organizationId, @PathVariable UUID webhookId) {
        return desk.read(owner(organizationId), webhookId);
    }

    /** Makes a webhook; the answer holds its secret, which is shown this once. */
    @StepUp
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<WebhookResponse> register(
            Caller caller,
            @PathVariable UUID organizationId,
            @Valid @RequestBody WebhookRequest request) {
        return desk.register(owner(organizationId), request.receiver(outbound), caller.personId());
    }

    @StepUp
    @PutMapping("/{webhookId}")
    ResponseEntity<WebhookResponse> change(
            Caller caller,
            @PathVariable UUID organizationId,
            @PathVariable UUID webhookId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody WebhookRequest request) {
        return desk.change(
                owner(organizationId),
                webhookId,
                ifMatch,
                request.receiver(outbound),
                caller.personId());
    }

    /** Makes a new secret; the old one signs as well for a day. */
    @StepUp
    @PostMapping("/{webhookId}/rotate")
    ResponseEntity<WebhookResponse> rotate(
            Caller caller, @PathVariable UUID organizationId, @PathVariable UUID webhookId) {
        return desk.rotate(owner(organizationId), webhookId, caller.personId());
    }

    @PostMapping("/{webhookId}/enable")
    ResponseEntity<WebhookResponse> enable(
            Caller caller, @PathVariable UUID organizationId, @PathVariable UUID webhookId) {
        return desk.enable(owner(organizationId), webhookId, caller.personId());
    }

    @PostMapping("/{webhookId}/disable")
    ResponseEntity<WebhookResponse> disable(
            Caller caller, @PathVariable UUID organizationId, @PathVariable UUID webhookId) {
        return desk.disable(owner(organizationId), webhookId, caller.personId());
    }

    @StepUp
    @DeleteMapping("/{webhookId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Caller caller, @PathVariable UUID organizationId, @PathVariable UUID webhookId) {
        desk.remove(owner(organizationId), webhookId, caller.personId());
    }

    /** Sends something that means nothing, of type {@code test}. */
    @PostMapping("/{webhookId}/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    CallResponse test(@PathVariable UUID organizationId, @PathVariable UUID webhookId) {
        return desk.test(owner(organizationId), webhookId);
    }

    /** What was sent there, the newest first, with every try. */
    @GetMapping("/{webhookId}/calls")
    Page<CallResponse> calls(
            @PathVariable UUID organizationId, @PathVariable UUID webhookId, PageRequest page) {
        return desk.calls(owner(organizationId), webhookId, page);
    }

    /** Sends one again, under the same id. */
    @PostMapping("/{webhookId}/calls/{callId}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    CallResponse replay(
            @PathVariable UUID organizationId,
            @PathVariable UUID webhookId,
            @PathVariable UUID callId) {
        return desk.replay(owner(organizationId), webhookId, callId);
    }

    private static Owner owner(UUID organization) {
        return Owner.organization(new OrganizationId(organization));
    }
}
