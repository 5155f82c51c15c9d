package org.safetynets.referrals.integration.application;

import java.time.Clock;
import java.util.List;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.FhirClient.Counselor;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.safetynets.referrals.fhir.domain.Side;
import org.safetynets.referrals.integration.domain.Effect;
import org.safetynets.referrals.integration.domain.Integration;
import org.safetynets.referrals.integration.domain.IntegrationResult;
import org.safetynets.referrals.integration.domain.IntegrationResult.Changed;
import org.safetynets.referrals.integration.domain.Integrations;
import org.safetynets.referrals.integration.domain.KeyAnnouncements;
import org.safetynets.referrals.integration.domain.KeyEnding;
import org.safetynets.referrals.integration.domain.SignInList;
import org.safetynets.referrals.referral.application.Moments;
import org.springframework.stereotype.Component;

/**
 * Writes down what became of a system. In the same transaction the FHIR server lets it in or out,
 * and its sign-in is asked to match.
 */
@Component
class IntegrationBook {

    private final Integrations integrations;
    private final FhirClients clients;
    private final SignInList signIns;
    private final KeyAnnouncements announcements;
    private final Clock clock;

    IntegrationBook(
            Integrations integrations,
            FhirClients clients,
            SignInList signIns,
            KeyAnnouncements announcements,
            Clock clock) {
        this.integrations = integrations;
        this.clients = clients;
        this.signIns = signIns;
        this.announcements = announcements;
        this.clock = clock;
    }

    Integration open(Integration made) {
        integrations.add(made);
        signIns.ask(made.id(), false, Moments.now(clock));
        return made;
    }

    IntegrationResult enter(IntegrationResult result) {
        if (result instanceof Changed changed) {
            enter(changed);
        }
        return result;
    }

    Integration enter(Changed changed) {
        var integration = changed.integration();
        integrations.replace(integration);
        if (changed.effect() != Effect.NONE) {
            var afresh = changed.effect() == Effect.TAKES_AWAY;
            signIns.ask(integration.id(), afresh, Moments.now(clock));
            follow(integration, afresh);
        }
        return integration;
    }

    /** Nothing of its sign-in changes. */
    void enter(KeyEnding due) {
        integrations.replace(due.integration());
        announcements.ending(due);
    }

    private void follow(Integration integration, boolean afresh) {
        var id = integration.id().value();
        if (!integration.isLetIn()) {
            clients.remove(integration.organization(), id);
            return;
        }
        clients.find(integration.organization(), id)
                .map(it -> it.named(integration.name()))
                .map(it -> afresh ? it.closed() : it)
                .ifPresent(clients::keep);
    }

    /** The FHIR server lets it in, on behalf of these counselors. */
    void letIn(Integration integration, List<Counselor> counselors) {
        var id = integration.id();
        var known = clients.find(integration.organization(), id.value());
        var client =
                new FhirClient(
                        id.value(),
                        id.clientId(),
                        integration.organization(),
                        integration.name(),
                        integration.practice().isPresent() ? Side.PRACTICE : Side.ORGANIZATION,
                        counselors);
        clients.keep(known.map(it -> client.tokensFrom(it.tokensFrom())).orElse(client));
    }
}
