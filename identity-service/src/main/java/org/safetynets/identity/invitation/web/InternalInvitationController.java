package org.safetynets.identity.invitation.web;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.invitation.domain.Addressee;
import org.safetynets.identity.invitation.domain.Invitation;
import org.safetynets.identity.invitation.domain.InvitationId;
import org.safetynets.identity.invitation.domain.Invitations;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.OrganizationDetails;
import org.safetynets.identity.organization.domain.Organizations;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowServices;
import org.safetynets.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever delivers an invitation what its event leaves out, for as long as it is open. */
@RestController
class InternalInvitationController {

    private static final String REASON = "X-Reason";

    private final Invitations invitations;
    private final Organizations organizations;
    private final AuditTrail audit;
    private final Clock clock;

    InternalInvitationController(
            Invitations invitations, Organizations organizations, AuditTrail audit, Clock clock) {
        this.invitations = invitations;
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whom an invitation is for, and in which words.
     *
     * @param language {@code en} or {@code es}
     */
    record DeliveryResponse(
            String address,
            String code,
            String organizationName,
            @Nullable String neutralName,
            String language,
            Instant expiresAt) {

        static DeliveryResponse of(Invitation it, Addressee to, OrganizationDetails organization) {
            return new DeliveryResponse(
                    to.address(),
                    to.code().inFours(),
                    organization.name().value(),
                    organization.neutralName(),
                    language(organization),
                    it.expiresAt());
        }

        /** Spanish where an organization works in Spanish and not in English. */
        private static String language(OrganizationDetails organization) {
            var spanish = organization.languages().stream().anyMatch(it -> it.startsWith("es"));
            var english = organization.languages().stream().anyMatch(it -> it.startsWith("en"));
            return spanish && !english ? "es" : "en";
        }
    }

    /** Every answer is audited with who asked. */
    @GetMapping("/internal/invitations/{invitationId}")
    @AllowServices("notification-service")
    DeliveryResponse get(
            @PathVariable UUID invitationId,
            @RequestHeader(name = REASON, required = false) @Nullable @Size(max = 200)
                    String reason,
            Caller caller) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidRequestException(REASON, "must say why the invitation is looked up");
        }
        var invitation =
                invitations
                        .find(new InvitationId(invitationId))
                        .filter(it -> it.usable(clock.instant()))
                        .orElseThrow(NotFoundException::new);
        var to = invitation.addressee();
        if (to == null) {
            throw new NotFoundException();
        }
        var organization =
                organizations
                        .find(invitation.organization())
                        .map(Organization::details)
                        .orElseThrow(NotFoundException::new);
        audit.note(
                AuditEntry.by(caller, "invitation.read")
                        .in(invitation.organization())
                        .on("invitation", invitationId));
        return DeliveryResponse.of(invitation, to, organization);
    }
}
