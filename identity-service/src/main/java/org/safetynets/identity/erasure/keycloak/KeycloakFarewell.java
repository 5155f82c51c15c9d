package org.safetynets.identity.erasure.keycloak;

import org.safetynets.identity.erasure.application.Accounts;
import org.safetynets.platform.internal.ServiceClients;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Keycloak's accounts. Sessions are ended first, for Keycloak then tells the gateway, which forgets
 * what it keeps of them; a deletion alone would not.
 */
@Component
class KeycloakFarewell implements Accounts {

    private static final String USERS = "/admin/realms/safety-nets/users/";
    private static final int GONE_ALREADY = 404;

    private final ServiceClients clients;

    KeycloakFarewell(ServiceClients clients) {
        this.clients = clients;
    }

    @Override
    public void end(PersonId person) {
        send(HttpMethod.POST, USERS + person + "/logout");
        send(HttpMethod.DELETE, USERS + person);
    }

    private void send(HttpMethod method, String path) {
        clients.restClient("keycloak_internal")
                .method(method)
                .uri(path)
                .retrieve()
                .onStatus(it -> it.value() == GONE_ALREADY, (sent, answer) -> {})
                .toBodilessEntity();
    }
}
