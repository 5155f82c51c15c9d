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
final class KeycloakRealm {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path FILE = Path.of("../deploy/keycloak/realm.json");

    private final Api plain;
    private final Api admin;

    KeycloakRealm(String url) {
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
        var scopes = scopes();
        scopes.forEach(this::ensure);
        var names = scopes.stream().map(it -> it.path("name").asString()).toList();
        var made = admin.post(path("/clients"), client(system, names));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        var service = admin.get(path("/roles/service")).json();
        var id = id(system);
        admin.post(path("/clients/" + id + "/scope-mappings/realm"), List.of(service));
        var account = admin.get(path("/clients/" + id + "/service-account-user")).text("id");
        var given =
                admin.post(path("/users/" + account + "/role-mappings/realm"), List.of(service));
        assertThat(given.status()).as(given.toString()).isEqualTo(204);
    }

    /** From now on only the system's present key is known. */
    void replaceKeys(SmartClient system) {
        var id = id(system);
        var changed = admin.put(path("/clients/" + id), client(system, List.of()));
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

    private static Map<String, Object> client(SmartClient system, List<String> scopes) {
        return Map.of(
                "clientId",
                system.clientId(),
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
                        "jwks.string", system.publicKeys(),
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

    private String id(SmartClient system) {
        return admin.get(path("/clients?clientId=" + system.clientId())).text("0", "id");
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
