package org.safetynets.notifications.webhook.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.outbound.Outbound;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
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
    private final WebhookDesk desk;
    private final Outbound outbound;

    PracticeWebhookController(PracticeDoor door, WebhookDesk desk, Outbound outbound) {
        this.door = door;
        this.desk = desk;
        this.outbound = outbound;
    }

    @GetMapping
    Page<WebhookResponse> list(@PathVariable UUID practiceId, PageRequest page, Caller caller) {
        return desk.list(door.forMember(practiceId, caller), page);
    }

    @GetMapping("/{webhookId}")
    ResponseEntity<WebhookResponse> read(
            @PathVariable UUID practiceId, @PathVariable UUID webhookId, Caller caller) {
        return desk.read(door.forMember(practiceId, caller), webhookId);
    }

    /** Makes a webhook; the answer holds its secret, which is shown this once. */
    @StepUp
    @PostMapping
    ResponseEntity<WebhookResponse> register(
            @PathVariable UUID practiceId,
            @Valid @RequestBody PracticeWebhookRequest request,
            Caller caller) {
        var owner = door.forAdministrator(practiceId, caller);
        return desk.register(owner, request.receiver(outbound), caller.personId());
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
        return desk.change(
                owner, webhookId, ifMatch, request.receiver(outbound), caller.personId());
    }

    /** Makes a new secret; the old one signs as well for a day. */
    @StepUp
    @PostMapping("/{webhookId}/rotate")
    ResponseEntity<WebhookResponse> rotate(
            @PathVariable UUID practiceId, @PathVariable UUID webhookId, Caller caller) {
        var owner = door.forAdministrator(practiceId, caller);
        return desk.rotate(owner, webhookId, caller.personId());
    }

    @PostMapping("/{webhookId}/enable")
    ResponseEntity<WebhookResponse> enable(
            @PathVariable UUID practiceId, @PathVariable UUID webhookId, Caller caller) {
        var owner = door.forAdministrator(practiceId, caller);
        return desk.enable(owner, webhookId, caller.personId());
    }

    @PostMapping("/{webhookId}/disable")
    ResponseEntity<WebhookResponse> disable(
            @PathVariable UUID practiceId, @PathVariable UUID webhookId, Caller caller) {
        var owner = door.forAdministrator(practiceId, caller);
        return desk.disable(owner, webhookId, caller.personId());
    }

    @StepUp
    @DeleteMapping("/{webhookId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID practiceId, @PathVariable UUID webhookId, Caller caller) {
        var owner = door.forAdministrator(practiceId, caller);
        desk.remove(owner, webhookId, caller.personId());
    }

    /** Sends something that means nothing, of type {@code test}. */
    @PostMapping("/{webhookId}/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    CallResponse test(@PathVariable UUID practiceId, @PathVariable UUID webhookId, Caller caller) {
        return desk.test(door.forAdministrator(practiceId, caller), webhookId);
    }

    /** What was sent there, the newest first, with every try; what was not tried is not there. */
    @GetMapping("/{webhookId}/calls")
    Page<CallResponse> calls(
            @PathVariable UUID practiceId,
            @PathVariable UUID webhookId,
            PageRequest page,
            Caller caller) {
        return desk.calls(door.forMember(practiceId, caller), webhookId, page);
    }
}
