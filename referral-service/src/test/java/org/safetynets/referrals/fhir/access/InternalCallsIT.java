package org.safetynets.referrals.fhir.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.contracts.ServiceAccess;
import org.safetynets.platform.test.Answer;
import org.safetynets.stack.junit.Infrastructure;

/** Which service gets in here, by the real Keycloak with the realm that ships. */
class InternalCallsIT extends AtTheRealKeycloak {

    private static final String HERE = ServiceAccess.scopeFor("referral-service");

    KeycloakRealm keycloak;

    @BeforeEach
    void realm() {
        keycloak = new KeycloakRealm(Infrastructure.keycloak().url());
    }

    @Test
    void are_open_to_a_service_with_business_here() {
        // given
        var token = keycloak.tokenOfService("notification-service", HERE);
        // then: let in, and there is no such practice
        assertThat(token.status()).as(token.toString()).isEqualTo(200);
        assertThat(call(token).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"group-service", "training-service", "portal", "mail-relay"})
    void need_a_token_that_the_others_do_not_get(String service) {
        var token = keycloak.tokenOfService(service, HERE);

        assertThat(token.status()).isEqualTo(400);
        assertThat(token.text("error")).isEqualTo("invalid_scope");
    }

    @ParameterizedTest
    @CsvSource({
        "notification-service, call-identity-service",
        "group-service, call-identity-service",
        "identity-service, call-group-service",
        "portal, profile",
        "training-service, profile"
    })
    void are_closed_to_tokens_for_somebody_else(String service, String scope) {
        var token = keycloak.tokenOfService(service, scope);

        assertThat(token.status()).as(token.toString()).isEqualTo(200);
        assertThat(call(token).status()).isEqualTo(401);
    }

    @Test
    void are_closed_to_a_service_that_has_other_business_here() {
        var token = keycloak.tokenOfService("identity-service", HERE);

        assertThat(call(token).status()).isEqualTo(403);
    }

    @Test
    void are_closed_to_people() {
        assertThat(call(keycloak.tokenOf("networkadmin")).status()).isEqualTo(403);
    }

    private Answer call(Answer token) {
        return api().with("Authorization", "Bearer " + token.text("access_token"))
                .get("/internal/practices/%s/members/%s".formatted(id(), id()));
    }

    private static UUID id() {
        return UUID.randomUUID();
    }
}
