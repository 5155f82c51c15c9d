package org.safetynets.referrals.integration.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.security.StepUp;
import org.safetynets.platform.web.Etags;
import org.safetynets.referrals.integration.application.Integrating;
import org.safetynets.referrals.integration.domain.Integration;
import org.safetynets.referrals.integration.domain.Integration.Described;
import org.safetynets.referrals.integration.domain.IntegrationId;
import org.safetynets.referrals.integration.domain.IntegrationResult;
import org.safetynets.referrals.integration.domain.Integrations;
import org.safetynets.referrals.integration.domain.KeyAddresses;
import org.safetynets.referrals.integration.web.PracticeIntegrationsResponse.ReachableResponse;
import org.safetynets.referrals.organization.OrganizationNames;
import org.safetynets.referrals.practice.application.CounselorsTrusted;
import org.safetynets.referrals.practice.domain.Member;
import org.safetynets.referrals.practice.domain.Practice;
import org.safetynets.referrals.practice.web.PracticeDesk;
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

/** A practice's systems: its members see them, its administrators make and end them. */
@RestController
@RequestMapping("/api/referrals/practices/{practiceId}/integrations")
@AllowSignedIn
class PracticeIntegrationsController {

    private final PracticeDesk desk;
    private final Integrations integrations;
    private final Integrating integrating;
    private final IntegrationActs acts;
    private final IntegrationResponses responses;
    private final ActivityResponses activities;
    private final CounselorsTrusted trusted;
    private final OrganizationNames organizations;
    private final KeyAddresses addresses;
    private final Clock clock;

    PracticeIntegrationsController(
            PracticeDesk desk,
            Integrations integrations,
            Integrating integrating,
            IntegrationActs acts,
            IntegrationResponses responses,
            ActivityResponses activities,
            CounselorsTrusted trusted,
            OrganizationNames organizations,
            KeyAddresses addresses,
            Clock clock) {
        this.desk = desk;
        this.integrations = integrations;
        this.integrating = integrating;
        this.acts = acts;
        this.responses = responses;
        this.activities = activities;
        this.trusted = trusted;
        this.organizations = organizations;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The practice's systems, and for whom it may make another. */
    @GetMapping
    PracticeIntegrationsResponse all(@PathVariable UUID practiceId, Caller caller) {
        var practice = desk.forMember(practiceId, caller);
        return new PracticeIntegrationsResponse(
                responses.of(integrations.of(practice.id())),
                reachable(practice, caller),
                OfferedScopes.PRACTICE.offered());
    }

    private List<ReachableResponse> reachable(Practice practice, Caller caller) {
        var mine = caller.roles().keySet().stream().filter(it -> caller.has(it, Role.COUNSELOR));
        var ours =
                practice.members().stream()
                        .map(Member::person)
                        .flatMap(it -> trusted.approvedIn(it).stream());
        return Stream.concat(mine, ours)
                .distinct()
                .map(it -> new ReachableResponse(it.value(), organizations.of(it).orElse(null)))
                .toList();
    }

    /**
     * Makes a system; it is let in once a coordinator of the organization allows it, and at once in
     * the practice's sandbox.
     */
    @PostMapping
    @StepUp
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<IntegrationResponse> make(
            @PathVariable UUID practiceId,
            @RequestBody @Valid MakeIntegrationRequest body,
            Caller caller) {
        var practice = desk.forAdministrator(practiceId, caller);
        var described = body.described(addresses, clock);
        var made =
                IntegrationActs.done(
                        body.organization()
                                .map(it -> make(practice, it, described, caller))
                                .orElseGet(() -> integrating.makeInSandbox(practice, described)));
        acts.note("integration.made", made, caller);
        var at = "/api/referrals/practices/%s/integrations/%s".formatted(practiceId, made.id());
        return ResponseEntity.created(URI.create(at))
                .eTag(Etags.of(made.version()))
                .body(responses.of(made));
    }

    private IntegrationResult make(
            Practice practice, OrganizationId organization, Described described, Caller caller) {
        var appointed = caller.has(organization, Role.COUNSELOR);
        return integrating.make(practice, organization, appointed, described);
    }

    @GetMapping("/{integrationId}")
    ResponseEntity<IntegrationResponse> one(
            @PathVariable UUID practiceId, @PathVariable UUID integrationId, Caller caller) {
        return acts.answer(find(desk.forMember(practiceId, caller), integrationId));
    }

    /** How often it asked something, and what it asked last. */
    @GetMapping("/{integrationId}/activity")
    ActivityResponse activity(
            @PathVariable UUID practiceId,
            @PathVariable UUID integrationId,
            @RequestParam(required = false) @Nullable UUID before,
            @RequestParam(defaultValue = "50") int size,
            Caller caller) {
        return activities.of(find(desk.forMember(practiceId, caller), integrationId), before, size);
    }

    /** Calls the system otherwise, and lets it ask for other scopes. */
    @PutMapping("/{integrationId}")
    @StepUp
    ResponseEntity<IntegrationResponse> change(
            @PathVariable UUID practiceId,
            @PathVariable UUID integrationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid ChangeIntegrationRequest body,
            Caller caller) {
        return acts.change(administered(practiceId, integrationId, caller), body, ifMatch, caller);
    }

    /** Adds keys beside those that hold. */
    @PostMapping("/{integrationId}/keys")
    @StepUp
    ResponseEntity<IntegrationResponse> addKeys(
            @PathVariable UUID practiceId,
            @PathVariable UUID integrationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid AddKeysRequest body,
            Caller caller) {
        return acts.addKeys(administered(practiceId, integrationId, caller), body, ifMatch, caller);
    }

    /** Takes a key out of use: every token given before is refused from the next request on. */
    @DeleteMapping("/{integrationId}/keys/{kid}")
    @StepUp
    ResponseEntity<IntegrationResponse> dropKey(
            @PathVariable UUID practiceId,
            @PathVariable UUID integrationId,
            @PathVariable String kid,
            Caller caller) {
        return acts.dropKey(administered(practiceId, integrationId, caller), kid, caller);
    }

    /** Ends the system for good: it is out at its next request. */
    @DeleteMapping("/{integrationId}")
    @StepUp
    ResponseEntity<IntegrationResponse> revoke(
            @PathVariable UUID practiceId, @PathVariable UUID integrationId, Caller caller) {
        return acts.revoke(administered(practiceId, integrationId, caller), caller);
    }

    private Integration administered(UUID practice, UUID integration, Caller caller) {
        return find(desk.forAdministrator(practice, caller), integration);
    }

    private Integration find(Practice practice, UUID integration) {
        return integrations
                .find(practice.id(), new IntegrationId(integration))
                .orElseThrow(NotFoundException::new);
    }
}
