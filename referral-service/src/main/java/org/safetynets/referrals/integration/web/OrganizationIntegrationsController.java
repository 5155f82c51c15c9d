package org.safetynets.referrals.integration.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.security.StepUp;
import org.safetynets.platform.web.Etags;
import org.safetynets.referrals.integration.application.DecidingAccess;
import org.safetynets.referrals.integration.application.Integrating;
import org.safetynets.referrals.integration.domain.Integration;
import org.safetynets.referrals.integration.domain.IntegrationId;
import org.safetynets.referrals.integration.domain.Integrations;
import org.safetynets.referrals.integration.domain.KeyAddresses;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which systems reach the organization, for its coordinators to decide, and those of its own. */
@RestController
@RequestMapping("/api/referrals/organizations/{organizationId}/integrations")
@AllowRoles(Role.COORDINATOR)
class OrganizationIntegrationsController {

    private final Integrations integrations;
    private final Integrating integrating;
    private final DecidingAccess deciding;
    private final IntegrationActs acts;
    private final IntegrationResponses responses;
    private final ActivityResponses activities;
    private final KeyAddresses addresses;
    private final Clock clock;

    OrganizationIntegrationsController(
            Integrations integrations,
            Integrating integrating,
            DecidingAccess deciding,
            IntegrationActs acts,
            IntegrationResponses responses,
            ActivityResponses activities,
            KeyAddresses addresses,
            Clock clock) {
        this.integrations = integrations;
        this.integrating = integrating;
        this.deciding = deciding;
        this.acts = acts;
        this.responses = responses;
        this.activities = activities;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping
    OrganizationIntegrationsResponse all(@PathVariable UUID organizationId) {
        return new OrganizationIntegrationsResponse(
                responses.of(integrations.of(new OrganizationId(organizationId))),
                OfferedScopes.ORGANIZATION.offered());
    }

    /** Makes a system of the organization's own, which is let in at once. */
    @PostMapping
    @StepUp
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<IntegrationResponse> make(
            @PathVariable UUID organizationId,
            @RequestBody @Valid MakeOwnIntegrationRequest body,
            Caller caller) {
        var made =
                IntegrationActs.done(
                        integrating.make(
                                new OrganizationId(organizationId),
                                body.described(addresses, clock)));
        acts.note("integration.made", made, caller);
        var at =
                "/api/referrals/organizations/%s/integrations/%s"
                        .formatted(organizationId, made.id());
        return ResponseEntity.created(URI.create(at))
                .eTag(Etags.of(made.version()))
                .body(responses.of(made));
    }

    @GetMapping("/{integrationId}")
    ResponseEntity<IntegrationResponse> one(
            @PathVariable UUID organizationId, @PathVariable UUID integrationId) {
        return acts.answer(find(organizationId, integrationId));
    }

    /** How often it asked something, and what it asked last. */
    @GetMapping("/{integrationId}/activity")
    ActivityResponse activity(
            @PathVariable UUID organizationId,
            @PathVariable UUID integrationId,
            @RequestParam(required = false) @Nullable UUID before,
            @RequestParam(defaultValue = "50") int size) {
        return activities.of(find(organizationId, integrationId), before, size);
    }

    /** Lets a practice's system in or keeps it out, from its next request on. */
    @PutMapping("/{integrationId}/access")
    @StepUp
    ResponseEntity<IntegrationResponse> decide(
            @PathVariable UUID organizationId,
            @PathVariable UUID integrationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid AccessRequest body,
            Caller caller) {
        var result =
                deciding.decide(
                        new OrganizationId(organizationId),
                        new IntegrationId(integrationId),
                        body.allowed(),
                        body.chosen(),
                        it -> Etags.requireMatch(ifMatch, it.version()));
        var decided = IntegrationActs.done(result.orElseThrow(NotFoundException::new));
        acts.note(body.allowed() ? "integration.let-in" : "integration.kept-out", decided, caller);
        return acts.answer(decided);
    }

    /** Calls a system of its own otherwise, and lets it ask for other scopes. */
    @PutMapping("/{integrationId}")
    @StepUp
    ResponseEntity<IntegrationResponse> change(
            @PathVariable UUID organizationId,
            @PathVariable UUID integrationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid ChangeIntegrationRequest body,
            Caller caller) {
        return acts.change(own(organizationId, integrationId), body, ifMatch, caller);
    }

    /** Adds keys of a system of its own beside those that hold. */
    @PostMapping("/{integrationId}/keys")
    @StepUp
    ResponseEntity<IntegrationResponse> addKeys(
            @PathVariable UUID organizationId,
            @PathVariable UUID integrationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid AddKeysRequest body,
            Caller caller) {
        return acts.addKeys(own(organizationId, integrationId), body, ifMatch, caller);
    }

    /** Takes a key out of use: every token given before is refused from the next request on. */
    @DeleteMapping("/{integrationId}/keys/{kid}")
    @StepUp
    ResponseEntity<IntegrationResponse> dropKey(
            @PathVariable UUID organizationId,
            @PathVariable UUID integrationId,
            @PathVariable String kid,
            Caller caller) {
        return acts.dropKey(own(organizationId, integrationId), kid, caller);
    }

    /** Ends a system of its own for good: it is out at its next request. */
    @DeleteMapping("/{integrationId}")
    @StepUp
    ResponseEntity<IntegrationResponse> revoke(
            @PathVariable UUID organizationId, @PathVariable UUID integrationId, Caller caller) {
        return acts.revoke(own(organizationId, integrationId), caller);
    }

    private Integration find(UUID organization, UUID integration) {
        return integrations
                .find(new OrganizationId(organization), new IntegrationId(integration))
                .orElseThrow(NotFoundException::new);
    }

    /** A practice's system is the practice's to change. */
    private Integration own(UUID organization, UUID integration) {
        var found = find(organization, integration);
        if (found.practice().isPresent()) {
            throw new NotFoundException();
        }
        return found;
    }
}
