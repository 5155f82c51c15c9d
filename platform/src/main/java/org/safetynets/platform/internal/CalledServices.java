package org.safetynets.platform.internal;

import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.ServiceAccess;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * This service's client once for everybody it calls, each with the scope that makes a token for
 * that one alone. Whom it calls is named as in the environment, for example {@code groups}; who is
 * no service of ours, such as Keycloak itself, gets a token that is for none.
 */
final class CalledServices implements ClientRegistrationRepository {

    private final ClientRegistration own;

    CalledServices(ClientRegistration own) {
        this.own = own;
    }

    @Override
    public ClientRegistration findByRegistrationId(@Nullable String called) {
        var registration = ClientRegistration.withClientRegistration(own);
        if (called == null) {
            return registration.build();
        }
        registration.registrationId(called);
        ServiceAccess.at(called)
                .ifPresent(it -> registration.scope(ServiceAccess.scopeFor(it.service())));
        return registration.build();
    }
}
