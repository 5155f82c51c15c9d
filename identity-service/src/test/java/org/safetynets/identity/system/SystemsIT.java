package org.safetynets.identity.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.AtTheRealKeycloak;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Tokens;
import org.safetynets.stack.junit.Infrastructure;
import org.safetynets.stack.parts.Keycloak;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Systems at the real Keycloak, and the tokens it then gives them. */
class SystemsIT extends AtTheRealKeycloak {

    private static final String READ = "system/Task.rs";
    private static final String MOVE = "system/Task.rus";
    private static final String REALM = "/realms/" + Keycloak.REALM;

    @Autowired Api api;
    final String clientId = "system-" + UUID.randomUUID();

    /** The realm in use may have been imported from an earlier file. */
    @BeforeAll
    static void identityAdministersClients() {
        var admin = new Admin();
        admin.ensureScopes();
        var account = admin.account("identity-service");
        var management = admin.client("realm-management");
        var role = admin.api.get(admin.path("/clients/" + management + "/roles/manage-clients"));
        var given =
                admin.api.post(
                        admin.path("/users/" + account + "/role-mappings/clients/" + management),
                        List.of(role.json()));
        assertThat(given.status()).isEqualTo(204);
        var own = admin.client("identity-service");
        var mapped =
                admin.api.post(
                        admin.path("/clients/" + own + "/scope-mappings/clients/" + management),
                        List.of(role.json()));
        assertThat(mapped.status()).isEqualTo(204);
    }

    @Test
    void a_system_signs_in_by_its_key_with_the_scopes_it_may_ask_for() {
        // given
        var key = newKey();
        // when
        assertThat(keep(Set.of(READ), key).status()).isEqualTo(204);
        // then
        var token = token(key, READ);
        assertThat(token.status()).as(token.toString()).isEqualTo(200);
        assertThat(token.text("scope")).contains(READ);
        assertThat(token(key, MOVE).status()).isEqualTo(400);
        assertThat(token(newKey(), READ).status()).isIn(400, 401);
        assertThat(roles(token)).contains("service");
    }

    @Test
    void keeping_it_again_changes_keys_and_scopes_and_nothing_else() {
        // given
        var old = newKey();
        keep(Set.of(READ), old);
        var renewed = newKey();
        // when: both hold, and then one
        assertThat(keep(Set.of(READ, MOVE), old, renewed).status()).isEqualTo(204);
        assertThat(token(old, READ).status()).isEqualTo(200);
        assertThat(token(renewed, MOVE).status()).isEqualTo(200);
        assertThat(keep(Set.of(MOVE), renewed).status()).isEqualTo(204);
        // then
        assertThat(token(old, MOVE).status()).isIn(400, 401);
        assertThat(token(renewed, READ).status()).isEqualTo(400);
        assertThat(token(renewed, MOVE).status()).isEqualTo(200);
    }

    @Test
    void an_ended_system_signs_in_no_more() {
        // given
        var key = newKey();
        keep(Set.of(READ), key);
        // when
        assertThat(service().delete(path(clientId)).status()).isEqualTo(204);
        // then
        assertThat(token(key, READ).status()).isIn(400, 401);
        assertThat(service().delete(path(clientId)).status()).isEqualTo(204);
    }

    @Test
    void no_other_client_can_be_reached_or_given_more_than_systems_have() {
        assertThat(service().put(path("gateway"), body(Set.of(READ), newKey())).status())
                .isEqualTo(404);
        assertThat(service().delete(path("identity-service")).status()).isEqualTo(404);
        assertThat(service().put(path(clientId), body(Set.of("organization"), newKey())).status())
                .isEqualTo(400);
    }

    private Answer keep(Set<String> scopes, RSAKey... keys) {
        return service().put(path(clientId), body(scopes, keys));
    }

    private Api service() {
        return api.as(Tokens.service("referral-service"));
    }

    private static String path(String clientId) {
        return "/internal/systems/" + clientId;
    }

    private static Map<String, Object> body(Set<String> scopes, RSAKey... keys) {
        var jwks = new JWKSet(List.<com.nimbusds.jose.jwk.JWK>of(keys)).toString();
        return Map.of("name", "A system", "scopes", scopes, "jwks", jwks);
    }

    private static String roles(Answer token) {
        try {
            return SignedJWT.parse(token.text("access_token"))
                    .getJWTClaimsSet()
                    .getClaim("realm_access")
                    .toString();
        } catch (java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer token(RSAKey key, String scope) {
        return Admin.form()
                .post(
                        REALM + "/protocol/openid-connect/token",
                        "grant_type=client_credentials&client_assertion_type="
                                + "urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
                                + "&scope="
                                + scope.replace("/", "%2F")
                                + "&client_assertion="
                                + assertion(key));
    }

    private String assertion(RSAKey key) {
        var now = Instant.now();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(clientId)
                        .subject(clientId)
                        .audience(Infrastructure.keycloak().url() + REALM)
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(120)))
                        .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS384).keyID(key.getKeyID()).build();
        var signed = new SignedJWT(header, claims);
        try {
            signed.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return signed.serialize();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(3072)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS384)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody who administers Keycloak by hand. */
    private static final class Admin {
        private static final JsonMapper JSON = JsonMapper.shared();
        final Api api;

        Admin() {
            var signedIn =
                    form().post(
                                    "/realms/master/protocol/openid-connect/token",
                                    "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                                            .formatted(
                                                    Keycloak.DEVELOPMENT_ADMIN,
                                                    Keycloak.DEVELOPMENT_ADMIN));
            api =
                    new Api(Infrastructure.keycloak().url(), JSON)
                            .with("Authorization", "Bearer " + signedIn.text("access_token"));
        }

        static Api form() {
            return new Api(Infrastructure.keycloak().url(), JSON)
                    .with("Content-Type", "application/x-www-form-urlencoded");
        }

        String path(String rest) {
            return "/admin/realms/" + Keycloak.REALM + rest;
        }

        String client(String clientId) {
            return api.get(path("/clients?clientId=" + clientId)).text("0", "id");
        }

        String account(String clientId) {
            return api.get(path("/clients/" + client(clientId) + "/service-account-user"))
                    .text("id");
        }

        void ensureScopes() {
            JSON.readTree(java.nio.file.Path.of("../deploy/keycloak/realm.json"))
                    .path("clientScopes")
                    .valueStream()
                    .filter(it -> it.path("name").asString().startsWith("system"))
                    .forEach(it -> api.post(path("/client-scopes"), it));
            var scope =
                    api.get(path("/client-scopes"))
                            .json()
                            .valueStream()
                            .filter(it -> it.path("name").asString().equals("system"))
                            .findFirst()
                            .orElseThrow()
                            .path("id")
                            .asString();
            var service = api.get(path("/roles/service")).json();
            var mapped =
                    api.post(
                            path("/client-scopes/" + scope + "/scope-mappings/realm"),
                            List.of(service));
            assertThat(mapped.status()).isEqualTo(204);
        }
    }
}
