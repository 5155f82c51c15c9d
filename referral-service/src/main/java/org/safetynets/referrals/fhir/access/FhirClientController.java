package org.safetynets.referrals.fhir.access;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.Ids;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.security.StepUp;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.safetynets.referrals.integration.application.DecidingAccess;
import org.safetynets.referrals.integration.domain.IntegrationId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which systems may use the FHIR server, for the organization to decide. */
@RestController
@RequestMapping("/api/referrals/organizations/{organizationId}/fhir-clients")
@AllowRoles(Role.COORDINATOR)
class FhirClientController {

    private final FhirClients clients;
    private final DecidingAccess deciding;
    private final CounselorNames names;
    private final AuditTrail trail;

    FhirClientController(
            FhirClients clients, DecidingAccess deciding, CounselorNames names, AuditTrail trail) {
        this.clients = clients;
        this.deciding = deciding;
        this.names = names;
        this.trail = trail;
    }

    /** Lets a system in that Keycloak knows already. */
    @PostMapping
    @StepUp
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<FhirClientResponse> register(
            @PathVariable UUID organizationId,
            @RequestBody @Valid RegisterFhirClientRequest body,
            Caller caller) {
        if (clients.signedInAs(body.clientId()).isPresent()) {
            throw new RefusedException(new FhirClientKnown());
        }
        var client =
                new FhirClient(
                        Ids.next(),
                        body.clientId(),
                        new OrganizationId(organizationId),
                        body.name(),
                        body.side(),
                        body.counselors().stream().distinct().map(names::named).toList());
        clients.add(client);
        note("fhir-client.registered", organizationId, client.id(), caller);
        var at =
                "/api/referrals/organizations/%s/fhir-clients/%s"
                        .formatted(organizationId, client.id());
        return ResponseEntity.created(URI.create(at)).body(FhirClientResponse.of(client));
    }

    @GetMapping
    List<FhirClientResponse> all(@PathVariable UUID organizationId) {
        return clients.all(new OrganizationId(organizationId)).stream()
                .map(FhirClientResponse::of)
                .toList();
    }

    /** The system is let in no more, from its very next request on. */
    @DeleteMapping("/{fhirClientId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @StepUp
    void remove(@PathVariable UUID organizationId, @PathVariable UUID fhirClientId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        if (!deciding.takeOut(organization, new IntegrationId(fhirClientId))
                && !clients.remove(organization, fhirClientId)) {
            throw new NotFoundException();
        }
        note("fhir-client.removed", organizationId, fhirClientId, caller);
    }

    private void note(String action, UUID organization, UUID client, Caller caller) {
        trail.note(
                AuditEntry.by(caller, action)
                        .in(new OrganizationId(organization))
                        .on("fhir-client", client));
    }
}
