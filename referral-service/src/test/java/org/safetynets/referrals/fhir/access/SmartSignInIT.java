package org.safetynets.referrals.fhir.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.test.Answer;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.safetynets.referrals.fhir.domain.Side;
import org.safetynets.stack.junit.Infrastructure;
import org.springframework.beans.factory.annotation.Autowired;

/** A system signs in at the real Keycloak by a key of its own (SMART Backend Services). */
class SmartSignInIT extends AtTheRealKeycloak {

    private static final Duration SOON = Duration.ofMinutes(2);

    /** Keycloak looks for a key that it does not know once in ten seconds at most. */
    private static final Duration KEYS_ARE_READ_AGAIN = Duration.ofSeconds(25);

    @Autowired FhirClients clients;
    KeycloakRealm keycloak;
    SmartClient system;

    @BeforeEach
    void aSystem() {
        keycloak = new KeycloakRealm(Infrastructure.keycloak().url());
        system = new SmartClient("practice-" + UUID.randomUUID(), keycloak.issuer());
        keycloak.register(system);
        var organization = new OrganizationId(UUID.randomUUID());
        clients.add(
                new FhirClient(
                        UUID.randomUUID(),
                        system.clientId(),
                        organization,
                        "A desk",
                        Side.ORGANIZATION,
                        List.of()));
    }

    @Test
    void is_told_where_and_gets_a_token_with_the_scopes_it_asked_for() {
        // given
        var told = api().get("/fhir/.well-known/smart-configuration");
        assertThat(told.text("token_endpoint")).isEqualTo(keycloak.tokens());
        // when
        var answer = signedIn();
        // then
        assertThat(answer.text("scope")).contains("system/Task.rs");
        var caller = api().with("Authorization", "Bearer " + answer.text("access_token"));
        assertThat(caller.get("/fhir/Task").status()).isEqualTo(200);
        assertThat(caller.get("/fhir/ServiceRequest").status()).isEqualTo(403);
    }

    @Test
    void its_token_is_nobodys_sign_in_elsewhere() {
        // given
        var token = signedIn();
        // then
        var caller = api().with("Authorization", "Bearer " + token.text("access_token"));
        assertThat(caller.get("/api/referrals/mine").status()).isEqualTo(403);
    }

    @Test
    void an_assertion_works_once() {
        // given
        signedIn();
        var assertion = system.assertion(SOON);
        var first = keycloak.token(assertion, "system/Task.rs");
        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        // then
        refused(keycloak.token(assertion, "system/Task.rs"));
    }

    @Test
    void an_assertion_that_is_over_or_for_somebody_else_is_refused() {
        refused(keycloak.token(system.assertion(Duration.ofMinutes(-5)), "system/Task.rs"));
        var elsewhere = system.at("https://sign-in.test/realms/safety-nets");
        refused(keycloak.token(elsewhere.assertion(SOON), "system/Task.rs"));
    }

    @Test
    void a_key_taken_out_of_use_is_refused() {
        // given
        var old = system;
        system = old.withNewKey();
        // when
        keycloak.replaceKeys(system);
        // then
        signedIn();
        refused(keycloak.token(old.assertion(SOON), "system/Task.rs"));
    }

    /** On a busy machine Keycloak may give up reading the keys of a system at the first time. */
    private Answer signedIn() {
        return await().atMost(KEYS_ARE_READ_AGAIN)
                .until(
                        () -> keycloak.token(system.assertion(SOON), "system/Task.rs"),
                        it -> it.status() == 200);
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isIn(400, 401);
        assertThat(answer.text("error")).isIn("invalid_client", "unauthorized_client");
    }
}
