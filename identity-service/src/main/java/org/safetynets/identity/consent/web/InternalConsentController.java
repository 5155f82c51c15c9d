package org.safetynets.identity.consent.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.consent.domain.Consent;
import org.safetynets.identity.consent.domain.ConsentStatus;
import org.safetynets.identity.consent.domain.Consents;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.audit.ReasonCode;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.security.AllowServices;
import org.safetynets.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the other services whether a person allows something now. They ask each time, so that a
 * withdrawal counts at the next read.
 */
@RestController
class InternalConsentController {

    private static final String REASON = "X-Reason";

    private final Consents consents;
    private final AuditTrail trail;
    private final Clock clock;

    InternalConsentController(Consents consents, AuditTrail trail, Clock clock) {
        this.consents = consents;
        this.trail = trail;
        this.clock = clock;
    }

    /** A consent that counts now. */
    record ActiveConsent(
            UUID consentId, String textCode, int textVersion, Instant signedAt, Instant expiresAt) {

        static ActiveConsent of(Consent it) {
            return new ActiveConsent(
                    it.id(), it.text().code(), it.text().version(), it.signedAt(), it.expiresAt());
        }
    }

    /** Those that count at this moment; none means no. */
    @GetMapping("/internal/people/{personId}/consents")
    @AllowServices({"group-service", "notification-service", "referral-service"})
    List<ActiveConsent> active(
            @PathVariable UUID personId,
            @RequestParam @Pattern(regexp = ConsentTextRequest.CODE) String text,
            @RequestParam UUID organizationId,
            @RequestHeader(name = REASON, required = false) @Nullable @Size(max = 200)
                    String reason,
            Caller caller) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidRequestException(REASON, "must say why the consent is looked up");
        }
        var person = new PersonId(personId);
        var organization = new OrganizationId(organizationId);
        trail.note(
                AuditEntry.by(caller, "consent.checked")
                        .in(organization)
                        .on("consent-text", text)
                        .about(person)
                        .because(ReasonCode.of(reason)));
        return consents.of(person, organization, text).stream()
                .filter(it -> it.status(clock.instant()) == ConsentStatus.ACTIVE)
                .map(ActiveConsent::of)
                .toList();
    }
}
