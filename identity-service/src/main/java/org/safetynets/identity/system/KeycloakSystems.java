package org.safetynets.identity.system;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.safetynets.identity.system.KeycloakClients.Named;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/**
 * A system is a confidential client that signs in by a key of its own ({@code private_key_jwt}),
 * and whose account is a service's, which the realm's scope {@code system} lets its tokens say.
 * Everything may be done again, from any state in between.
 */
@Component
class KeycloakSystems {

    private static final String SERVICE = "service";
    private static final String AGAIN_IN_SECONDS = "5";

    private final KeycloakClients clients;

    KeycloakSystems(KeycloakClients clients) {
        this.clients = clients;
    }

    void keep(String clientId, SystemRequest wanted) {
        reached(
                () -> {
                    var client = kept(clientId, wanted);
                    keepScopes(client, wanted.scopes());
                    clients.realmRoleForAccount(client, SERVICE);
                    return client;
                });
    }

    private String kept(String clientId, SystemRequest wanted) {
        var there = clients.find(clientId);
        if (there.isEmpty()) {
            clients.create(clientId, wanted);
            return clients.find(clientId).orElseThrow();
        }
        clients.change(there.get(), clientId, wanted);
        return there.get();
    }

    private void keepScopes(String client, Set<String> wanted) {
        var there = clients.optionalScopes(client);
        var names = there.stream().map(Named::name).collect(Collectors.toSet());
        if (!names.containsAll(wanted)) {
            clients.scopes().stream()
                    .filter(it -> wanted.contains(it.name()) && !names.contains(it.name()))
                    .forEach(it -> clients.addOptionalScope(client, it.id()));
        }
        there.stream()
                .filter(it -> !wanted.contains(it.name()))
                .forEach(it -> clients.removeOptionalScope(client, it.id()));
    }

    void end(String clientId) {
        reached(
                () -> {
                    clients.find(clientId).ifPresent(clients::remove);
                    return Optional.of(List.of());
                });
    }

    /** While Keycloak is away, whoever asks comes again. */
    private static <T> T reached(Supplier<T> question) {
        try {
            return question.get();
        } catch (ResourceAccessException
                | HttpServerErrorException
                | OAuth2AuthorizationException e) {
            var away = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, e);
            away.getHeaders().set(HttpHeaders.RETRY_AFTER, AGAIN_IN_SECONDS);
            throw away;
        }
    }
}
