package org.safetynets.referrals.fhir.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.stack.parts.Keycloak;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real Keycloak, at which an administrator lets a system in as the README says. */
public final class KeycloakRealm {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path FILE = Path.of("../deploy/keycloak/realm.json");

    private final Api plain;
    private final Api admin;

    public KeycloakRealm(String url) {
        plain = new Api(url, JSON).with("Content-Type", "application/x-www-form-urlencoded");
        var signedIn =
                plain.post(
                        "/realms/master/protocol/openid-connect/token",
                        form(
                                Map.of(
                                        "grant_type",
                                        "password",
                                        "client_id",
                                        "admin-cli",
                                        "username",
                                        Keycloak.DEVELOPMENT_ADMIN,
                                        "password",
                                        Keycloak.DEVELOPMENT_ADMIN)));
        admin = new Api(url, JSON).with("Authorization", "Bearer " + signedIn.text("access_token"));
    }

    String issuer() {
        return plain.base() + "/realms/" + Keycloak.REALM;
    }

    String tokens() {
        return issuer() + "/protocol/openid-connect/token";
    }

    /** Makes the client, with the scopes that the realm's file has for systems. */
    void register(SmartClient system) {
        var names = scopes().stream().map(it -> it.path("name").asString()).toList();
        make(client(system.clientId(), system.publicKeys(), names), system.clientId());
    }

    /** Makes the client, or gives it other keys. */
    public void keep(String clientId, String jwks, List<String> scopes) {
        var wanted = client(clientId, jwks, scopes);
        var id = id(clientId);
        if (id.isEmpty()) {
            make(wanted, clientId);
        } else {
            assertThat(admin.put(path("/clients/" + id), wanted).status()).isEqualTo(204);
        }
    }

    public void remove(String clientId) {
        admin.delete(path("/clients/" + id(clientId)));
    }

    /** What somebody with a demo account gets for their name, which is their password. */
    public Answer tokenOf(String person) {
        return plain.post(
                "/realms/" + Keycloak.REALM + "/protocol/openid-connect/token",
                form(
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "nets-cli",
                                "username",
                                person,
                                "password",
                                person,
                                "scope",
                                "openid organization:*")));
    }

    /** What a service of the suite gets when it asks for a token of its own with that scope. */
    Answer tokenOfService(String service, String scope) {
        return plain.post(
                "/realms/" + Keycloak.REALM + "/protocol/openid-connect/token",
                form(
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                service,
                                "client_secret",
                                service + "-development",
                                "scope",
                                scope)));
    }

    private void make(Map<String, Object> wanted, String clientId) {
        scopes().forEach(this::ensure);
        var made = admin.post(path("/clients"), wanted);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        var service = admin.get(path("/roles/service")).json();
        var id = id(clientId);
        admin.post(path("/clients/" + id + "/scope-mappings/realm"), List.of(service));
        var account = admin.get(path("/clients/" + id + "/service-account-user")).text("id");
        var given =
                admin.post(path("/users/" + account + "/role-mappings/realm"), List.of(service));
        assertThat(given.status()).as(given.toString()).isEqualTo(204);
    }

    /** From now on only the system's present key is known. */
    void replaceKeys(SmartClient system) {
        var id = id(system.clientId());
        var wanted = client(system.clientId(), system.publicKeys(), List.of());
        var changed = admin.put(path("/clients/" + id), wanted);
        assertThat(changed.status()).as(changed.toString()).isEqualTo(204);
    }

    Answer token(String assertion, String scope) {
        return plain.post(
                "/realms/" + Keycloak.REALM + "/protocol/openid-connect/token",
                form(
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_assertion_type",
                                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                                "client_assertion",
                                assertion,
                                "scope",
                                scope)));
    }

    private static Map<String, Object> client(String clientId, String jwks, List<String> scopes) {
        return Map.of(
                "clientId",
                clientId,
                "publicClient",
                false,
                "standardFlowEnabled",
                false,
                "serviceAccountsEnabled",
                true,
                "fullScopeAllowed",
                false,
                "clientAuthenticatorType",
                "client-jwt",
                "attributes",
                Map.of(
                        "use.jwks.string", "true",
                        "jwks.string", jwks,
                        "token.endpoint.auth.signing.alg", "RS384",
                        "use.refresh.tokens", "false"),
                "defaultClientScopes",
                List.of("basic", "profile", "roles", "acr", "api"),
                "optionalClientScopes",
                scopes);
    }

    private static List<JsonNode> scopes() {
        return JSON.readTree(FILE)
                .path("clientScopes")
                .valueStream()
                .filter(it -> it.path("name").asString().startsWith("system/"))
                .toList();
    }

    /** The realm in use may have been imported from an earlier file. */
    private void ensure(JsonNode scope) {
        assertThat(admin.post(path("/client-scopes"), scope).status()).isIn(201, 409);
    }

    private String id(String clientId) {
        return admin.get(path("/clients?clientId=" + clientId)).text("0", "id");
    }

    private static String path(String rest) {
        return "/admin/realms/" + Keycloak.REALM + rest;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
