package org.safetynets.gateway.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.safetynets.stack.junit.Infrastructure;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** What a test changes at Keycloak, by its admin API. */
public final class KeycloakAdmin {

    private static final ParameterizedTypeReference<Map<String, Object>> MAP =
            new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> LIST =
            new ParameterizedTypeReference<>() {};
    private static final Map<String, String> CLIENTS = new ConcurrentHashMap<>();

    private KeycloakAdmin() {}

    /** A copy of the realm's gateway client that redirects to this address, once for each. */
    public static String gatewayClient(String publicUrl) {
        return CLIENTS.computeIfAbsent(publicUrl, KeycloakAdmin::copyOfGatewayClient);
    }

    private static String copyOfGatewayClient(String publicUrl) {
        var original =
                Objects.requireNonNull(
                                admin().get()
                                        .uri("/clients?clientId=gateway")
                                        .retrieve()
                                        .body(LIST))
                        .getFirst();
        var copy = new LinkedHashMap<>(original);
        List.of("id", "protocolMappers", "access").forEach(copy::remove);
        var id = "gateway-" + publicUrl.substring(publicUrl.lastIndexOf(':') + 1);
        copy.put("clientId", id);
        copy.put("secret", "gateway-development");
        copy.put("baseUrl", publicUrl + "/");
        copy.put("rootUrl", publicUrl);
        copy.put("redirectUris", List.of(publicUrl + "/login/oauth2/code/keycloak"));
        copy.put("attributes", attributes(original, publicUrl));
        // Roles in the token follow from the scopes of the original, which are not copied.
        copy.put("fullScopeAllowed", true);
        admin().post().uri("/clients").body(copy).retrieve().toBodilessEntity();
        return id;
    }

    private static Map<String, Object> attributes(Map<String, Object> client, String publicUrl) {
        var attributes = new LinkedHashMap<String, Object>();
        if (client.get("attributes") instanceof Map<?, ?> known) {
            known.forEach((name, value) -> attributes.put((String) name, value));
        }
        attributes.put("post.logout.redirect.uris", publicUrl + "/");
        attributes.put(
                "backchannel.logout.url", publicUrl + "/logout/connect/back-channel/keycloak");
        return attributes;
    }

    /** Ends every session of a person, as the identity-service does. */
    public static void endSessions(String personId) {
        admin().post().uri("/users/{id}/logout", personId).retrieve().toBodilessEntity();
    }

    /** Gives a role of the realm, as the identity-service does. */
    public static void give(String personId, String role) {
        var known = admin().get().uri("/roles/{role}", role).retrieve().body(MAP);
        admin().post()
                .uri("/users/{id}/role-mappings/realm", personId)
                .body(List.of(Objects.requireNonNull(known)))
                .retrieve()
                .toBodilessEntity();
    }

    /** Id of the first credential of that kind; empty when the person has none. */
    public static Optional<String> credential(String personId, String type) {
        return Objects.requireNonNull(
                        admin().get()
                                .uri("/users/{id}/credentials", personId)
                                .retrieve()
                                .body(LIST))
                .stream()
                .filter(it -> type.equals(it.get("type")))
                .map(it -> String.valueOf(it.get("id")))
                .findFirst();
    }

    /** How many sessions a person has. */
    public static int sessions(String personId) {
        return Objects.requireNonNull(
                        admin().get().uri("/users/{id}/sessions", personId).retrieve().body(LIST))
                .size();
    }

    /** The answer of the token endpoint to a demo account by the development client. */
    public static Map<String, Object> tokens(String user) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "password");
        form.add("client_id", "nets-cli");
        form.add("username", user);
        form.add("password", user);
        form.add("scope", "openid organization:*");
        return post("safety-nets", form);
    }

    public static String accessToken(String user) {
        return (String) Objects.requireNonNull(tokens(user).get("access_token"));
    }

    private static RestClient admin() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "password");
        form.add("client_id", "admin-cli");
        form.add("username", "admin");
        form.add("password", "admin");
        var token = (String) Objects.requireNonNull(post("master", form).get("access_token"));
        return RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory())
                .baseUrl(Infrastructure.keycloak().url() + "/admin/realms/safety-nets")
                .defaultHeaders(it -> it.setBearerAuth(token))
                .build();
    }

    private static Map<String, Object> post(
            String realm, LinkedMultiValueMap<String, String> form) {
        return Objects.requireNonNull(
                RestClient.builder()
                        .requestFactory(new JdkClientHttpRequestFactory())
                        .baseUrl(Infrastructure.keycloak().url())
                        .build()
                        .post()
                        .uri("/realms/{realm}/protocol/openid-connect/token", realm)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(form)
                        .retrieve()
                        .body(MAP));
    }
}
