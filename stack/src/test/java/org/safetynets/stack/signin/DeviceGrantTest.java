package org.safetynets.stack.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.stack.Refused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeviceGrantTest {
    private static final URI ISSUER = URI.create("https://sso.example/realms/safety-nets");
    private static final Asked ASKED =
            new Asked(
                    "https://sso.example/device",
                    "ABCD-EFGH",
                    Instant.EPOCH,
                    "secret",
                    "verifier",
                    Duration.ofSeconds(5));
    private final List<Duration> pauses = new ArrayList<>();

    @Test
    void waits_as_long_as_it_is_told_and_longer_when_it_asked_too_often() {
        // when
        String token =
                answered(
                                "{'error':'authorization_pending'}",
                                "{'error':'slow_down'}",
                                "{'access_token':'abc'}")
                        .token(ASKED);
        // then
        assertThat(token).isEqualTo("abc");
        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "access_denied | The answer in the browser was no",
                "expired_token | Nobody signed in while the code held",
                "invalid_grant | Keycloak lets nobody in: invalid_grant"
            })
    void says_why_nobody_was_let_in(String error, String words) {
        assertThatThrownBy(() -> answered("{'error':'" + error + "'}").token(ASKED))
                .isInstanceOf(Refused.class)
                .hasMessage(words);
    }

    @Test
    void says_that_an_older_realm_lacks_the_client() {
        assertThatThrownBy(() -> answered("{'error':'invalid_client'}").ask())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has no client nets-content yet");
    }

    @Test
    void the_challenge_is_the_one_of_the_standard() { // RFC 7636, appendix B
        assertThat(DeviceGrant.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://net.example", "ftp://127.0.0.1/", "net.example", "https://"})
    void no_token_goes_anywhere_in_the_clear(String address) {
        assertThatThrownBy(() -> Web.safe(address)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://net.example", "http://127.0.0.1:8080", "http://localhost:81"})
    void a_token_goes_by_tls_or_stays_on_this_machine(String address) {
        assertThat(Web.safe(address)).hasToString(address);
    }

    @Test
    void nobody_but_a_network_administrator_is_of_use() {
        assertThatThrownBy(() -> AccessToken.administrator(token("staff")))
                .hasMessage("quiet-heron is no network administrator");
        assertThat(AccessToken.administrator(token("network-admin"))).isEqualTo("quiet-heron");
    }

    private static String token(String role) {
        String claims =
                "{\"preferred_username\":\"quiet-heron\",\"realm_access\":{\"roles\":[\"%s\"]}}"
                        .formatted(role);
        return "h."
                + java.util.Base64.getUrlEncoder()
                        .encodeToString(claims.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                + ".s";
    }

    private DeviceGrant answered(String... answers) {
        var left = new ArrayList<>(List.of(answers));
        return new DeviceGrant(ISSUER, (endpoint, form) -> next(left, form), pauses::add);
    }

    private static JsonNode next(List<String> answers, Map<String, String> form) {
        assertThat(form).containsEntry("client_id", "nets-content");
        return JsonMapper.shared().readTree(answers.removeFirst().replace('\'', '"'));
    }
}
