package org.safetynets.referrals.integration.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Etags;
import org.safetynets.referrals.integration.application.ChangingKeys;
import org.safetynets.referrals.integration.application.Integrating;
import org.safetynets.referrals.integration.domain.Integration;
import org.safetynets.referrals.integration.domain.IntegrationResult;
import org.safetynets.referrals.integration.domain.IntegrationResult.Changed;
import org.safetynets.referrals.integration.domain.IntegrationResult.Refused;
import org.safetynets.referrals.sandbox.domain.Sandbox;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What a practice does with its systems, and an organization with its own, in the same way. */
@Component
class IntegrationActs {

    private final Integrating integrating;
    private final ChangingKeys changing;
    private final IntegrationResponses responses;
    private final AuditTrail trail;
    private final Clock clock;

    IntegrationActs(
            Integrating integrating,
            ChangingKeys changing,
            IntegrationResponses responses,
            AuditTrail trail,
            Clock clock) {
        this.integrating = integrating;
        this.changing = changing;
        this.responses = responses;
        this.trail = trail;
        this.clock = clock;
    }

    ResponseEntity<IntegrationResponse> change(
            Integration known,
            ChangeIntegrationRequest body,
            @Nullable String ifMatch,
            Caller caller) {
        var scopes = OfferedScopes.of(known.practice().isPresent()).only(body.scopes());
        var changed =
                done(
                        integrating.describe(
                                known.id(),
                                body.name().strip(),
                                scopes,
                                it -> Etags.requireMatch(ifMatch, it.version())));
        note("integration.changed", changed, caller);
        return answer(changed);
    }

    ResponseEntity<IntegrationResponse> addKeys(
            Integration known, AddKeysRequest body, @Nullable String ifMatch, Caller caller) {
        var changed =
                done(
                        changing.add(
                                known.id(),
                                body.keys().keys(clock),
                                body.end(clock),
                                it -> Etags.requireMatch(ifMatch, it.version())));
        note("integration.key-added", changed, caller);
        return answer(changed);
    }

    ResponseEntity<IntegrationResponse> dropKey(Integration known, String kid, Caller caller) {
        var changed = changing.drop(known.id(), kid).orElseThrow(NotFoundException::new);
        note("integration.key-removed", changed, caller);
        return answer(changed);
    }

    ResponseEntity<IntegrationResponse> revoke(Integration known, Caller caller) {
        var revoked = integrating.revoke(known.id());
        note("integration.revoked", revoked, caller);
        return answer(revoked);
    }

    ResponseEntity<IntegrationResponse> answer(Integration it) {
        return ResponseEntity.ok().eTag(Etags.of(it.version())).body(responses.of(it));
    }

    void note(String action, Integration it, Caller caller) {
        var entry = AuditEntry.by(caller, action).on("integration", it.id());
        trail.note(Sandbox.is(it.organization()) ? entry : entry.in(it.organization()));
    }

    static Integration done(IntegrationResult result) {
        return switch (result) {
            case Changed it -> it.integration();
            case Refused it -> throw new RefusedException(it.reason());
        };
    }
}
