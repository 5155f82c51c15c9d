package org.safetynets.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.internal.ServiceClients;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.client.RestClient;

class KeycloakAwayTest {

    /** Nothing listens on the port of nobody. */
    private static final MockEnvironment NOWHERE =
            new MockEnvironment().withProperty("NETS_KEYCLOAK_INTERNAL", "http://127.0.0.1:1");

    private final PersonId person = new PersonId(UUID.randomUUID());

    @Test
    void what_only_keycloak_knows_is_not_available_instead_of_broken() {
        var accounts =
                new KeycloakAccounts(
                        new ServiceClients(
                                it -> RestClient.builder(), KeycloakAwayTest::patient, NOWHERE));

        isAway(() -> accounts.sessions(person));
        isAway(() -> accounts.credentials(person));
        isAway(() -> accounts.end("a-session"));
    }

    @Test
    void nor_is_it_when_keycloak_gives_no_token_to_ask_with() {
        var builder =
                RestClient.builder()
                        .requestInterceptor(
                                (request, body, execution) -> {
                                    throw new OAuth2AuthorizationException(
                                            new OAuth2Error("invalid_token_response"));
                                });
        var accounts =
                new KeycloakAccounts(
                        new ServiceClients(it -> builder, KeycloakAwayTest::patient, NOWHERE));

        isAway(() -> accounts.sessions(person));
    }

    private static ClientHttpRequestFactory patient(Duration patience) {
        var requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(patience);
        return requests;
    }

    private static void isAway(ThrowingCallable question) {
        assertThatExceptionOfType(ErrorResponseException.class)
                .isThrownBy(question)
                .satisfies(
                        it -> {
                            assertThat(it.getStatusCode())
                                    .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
                            assertThat(it.getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                                    .isEqualTo("5");
                        });
    }
}
