package org.safetynets.referrals.integration.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safetynets.platform.internal.ServiceClients;
import org.safetynets.referrals.integration.domain.IntegrationId;
import org.safetynets.referrals.integration.domain.Key;
import org.safetynets.referrals.integration.domain.SystemSignIn;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Has identity-service keep systems in Keycloak, which it alone administers. */
@Component
class IdentitySignIn implements SystemSignIn {

    private static final String PATH = "/internal/systems/{clientId}";

    private final ServiceClients services;

    IdentitySignIn(ServiceClients services) {
        this.services = services;
    }

    /**
     * A system as identity-service takes it.
     *
     * @param jwks its public keys, as the text of a JWK set
     */
    record Told(String name, Set<String> scopes, String jwks) {}

    @Override
    public void keep(IntegrationId id, String name, Set<String> scopes, List<Key> keys) {
        var jwks = keys.stream().map(Key::jwk).collect(Collectors.joining(",", "[", "]"));
        services.restClient("identity")
                .put()
                .uri(PATH, id.clientId())
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Told(name, scopes, "{\"keys\":" + jwks + "}"))
                .retrieve()
                .toBodilessEntity();
    }

    @Override
    public void end(IntegrationId id) {
        services.restClient("identity")
                .delete()
                .uri(PATH, id.clientId())
                .retrieve()
                .toBodilessEntity();
    }
}
