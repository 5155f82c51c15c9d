package org.safetynets.referrals.integration.application;

import java.time.Clock;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.safetynets.referrals.integration.domain.Integration;
import org.safetynets.referrals.integration.domain.Integrations;
import org.safetynets.referrals.integration.domain.SignInList;
import org.safetynets.referrals.integration.domain.SignInList.Entry;
import org.safetynets.referrals.referral.application.Moments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sign-in matches: what was taken away is in no token that is given from now on. */
@Service
class SettlingSignIn {

    private final SignInList list;
    private final Integrations integrations;
    private final FhirClients clients;
    private final Clock clock;

    SettlingSignIn(SignInList list, Integrations integrations, FhirClients clients, Clock clock) {
        this.list = list;
        this.integrations = integrations;
        this.clients = clients;
        this.clock = clock;
    }

    @Transactional
    void settle(Entry entry) {
        if (list.settle(entry) && entry.afresh()) {
            integrations.find(entry.id()).ifPresent(this::open);
        }
    }

    private void open(Integration integration) {
        clients.find(integration.organization(), integration.id().value())
                .filter(FhirClient::isClosed)
                .map(it -> it.tokensFrom(Moments.now(clock)))
                .ifPresent(clients::keep);
    }
}
