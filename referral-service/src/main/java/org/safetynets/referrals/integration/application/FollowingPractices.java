package org.safetynets.referrals.integration.application;

import org.safetynets.referrals.fhir.domain.FhirClients;
import org.safetynets.referrals.integration.domain.Integration;
import org.safetynets.referrals.integration.domain.Integrations;
import org.safetynets.referrals.practice.domain.PracticeStep.Ended;
import org.safetynets.referrals.practice.domain.PracticeStep.MemberLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Systems follow their practice in the transaction of its change. */
@Component
class FollowingPractices {

    private final Integrations integrations;
    private final Integrating integrating;
    private final FhirClients clients;

    FollowingPractices(Integrations integrations, Integrating integrating, FhirClients clients) {
        this.integrations = integrations;
        this.integrating = integrating;
        this.clients = clients;
    }

    /** Nobody refers, or reads, on behalf of whoever has left. */
    @EventListener
    void on(MemberLeft step) {
        for (var integration : integrations.of(step.practice())) {
            clients.find(integration.organization(), integration.id().value())
                    .map(it -> it.without(step.person()))
                    .ifPresent(clients::keep);
        }
    }

    @EventListener
    void on(Ended step) {
        integrations.of(step.practice()).stream().map(Integration::id).forEach(integrating::revoke);
    }
}
