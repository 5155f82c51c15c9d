package org.safetynets.identity.system;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.internal.ServiceClients;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * The calls to Keycloak's administration of clients that systems need. Each may be made again: what
 * is there already or gone already is no error.
 */
@Component
class KeycloakClients {

    private static final String CLIENTS = "/admin/realms/safety-nets/clients";
    private static final Set<Integer> THERE_ALREADY = Set.of(409);
    private static final Set<Integer> GONE_ALREADY = Set.of(404);

    private final RestClient keycloak;

    KeycloakClients(ServiceClients clients) {
        this.keycloak =
                clients.restClient("keycloak_internal")
                        .mutate()
                        .defaultHeader("Accept", MediaType.APPLICATION_JSON_VALUE)
                        .build();
    }

    /** Something of Keycloak's with the id it gave it. */
    record Named(String id, String name) {}

    private record Client(String id) {}

    /** Keycloak's own id of the client. */
    Optional<String> find(String clientId) {
        var found =
                keycloak.get()
                        .uri(CLIENTS + "?clientId={clientId}", clientId)
                        .retrieve()
                        .body(new ParameterizedTypeReference<List<Client>>() {});
        return Objects.requireNonNull(found).stream().map(Client::id).findFirst();
    }

    void create(String clientId, SystemRequest wanted) {
        send(HttpMethod.POST, CLIENTS, client(clientId, wanted), THERE_ALREADY);
    }

    void change(String client, String clientId, SystemRequest wanted) {
        send(HttpMethod.PUT, CLIENTS + "/" + client, client(clientId, wanted), Set.of());
    }

    void remove(String client) {
        send(HttpMethod.DELETE, CLIENTS + "/" + client, null, GONE_ALREADY);
    }

    private static Map<String, Object> client(String clientId, SystemRequest wanted) {
        return Map.ofEntries(
                Map.entry("clientId", clientId),
                Map.entry("name", wanted.name()),
                Map.entry("enabled", true),
                Map.entry("protocol", "openid-connect"),
                Map.entry("publicClient", false),
                Map.entry("standardFlowEnabled", false),
                Map.entry("implicitFlowEnabled", false),
                Map.entry("directAccessGrantsEnabled", false),
                Map.entry("serviceAccountsEnabled", true),
                Map.entry("fullScopeAllowed", false),
                Map.entry("redirectUris", List.of()),
                Map.entry("webOrigins", List.of()),
                Map.entry("clientAuthenticatorType", "client-jwt"),
                Map.entry(
                        "attributes",
                        Map.of(
                                "use.jwks.string", "true",
                                "jwks.string", wanted.jwks(),
                                "use.refresh.tokens", "false")),
                Map.entry(
                        "defaultClientScopes",
                        List.of("basic", "profile", "roles", "acr", "api", "system")),
                Map.entry("optionalClientScopes", List.copyOf(wanted.scopes())));
    }

    List<Named> scopes() {
        return list("/admin/realms/safety-nets/client-scopes");
    }

    List<Named> optionalScopes(String client) {
        return list(CLIENTS + "/" + client + "/optional-client-scopes");
    }

    void addOptionalScope(String client, String scope) {
        send(HttpMethod.PUT, optional(client, scope), null, THERE_ALREADY);
    }

    void removeOptionalScope(String client, String scope) {
        send(HttpMethod.DELETE, optional(client, scope), null, GONE_ALREADY);
    }

    private static String optional(String client, String scope) {
        return CLIENTS + "/" + client + "/optional-client-scopes/" + scope;
    }

    /** Gives the client's own account the role. */
    void realmRoleForAccount(String client, String role) {
        var account =
                keycloak.get()
                        .uri(CLIENTS + "/" + client + "/service-account-user")
                        .retrieve()
                        .body(Client.class);
        var id = Objects.requireNonNull(account).id();
        give("/admin/realms/safety-nets/users/" + id + "/role-mappings/realm", role);
    }

    /** What is not to be had is held already. */
    private void give(String path, String role) {
        var wanted = list(path + "/available").stream().filter(it -> it.name().equals(role));
        var some = wanted.toList();
        if (!some.isEmpty()) {
            send(HttpMethod.POST, path, some, Set.of());
        }
    }

    private List<Named> list(String path) {
        return Objects.requireNonNull(
                keycloak.get()
                        .uri(path)
                        .retrieve()
                        .body(new ParameterizedTypeReference<List<Named>>() {}));
    }

    private void send(HttpMethod method, String path, @Nullable Object body, Set<Integer> fine) {
        var request = keycloak.method(method).uri(path);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        request.retrieve()
                .onStatus(it -> fine.contains(it.value()), (asked, answer) -> {})
                .toBodilessEntity();
    }
}
