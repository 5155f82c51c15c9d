package org.safetynets.notifications.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Verified by the reference library of Standard Webhooks. */
class SignatureTest {

    private static final String BODY = "{\"type\":\"group.paused\",\"name\":\"señal\"}";

    private final String secret = Signature.newSecret();

    @Test
    void the_reference_library_verifies_what_we_sign() {
        assertThatCode(() -> new Webhook(secret).verify(BODY, signed(List.of(secret), BODY)))
                .doesNotThrowAnyException();
    }

    @Test
    void while_a_secret_is_rotated_who_knows_either_verifies() {
        var old = Signature.newSecret();
        var headers = signed(List.of(secret, old), BODY);

        assertThatCode(() -> new Webhook(secret).verify(BODY, headers)).doesNotThrowAnyException();
        assertThatCode(() -> new Webhook(old).verify(BODY, headers)).doesNotThrowAnyException();
    }

    @Test
    void another_secret_or_another_body_is_not_verified() {
        assertThatThrownBy(
                        () ->
                                new Webhook(Signature.newSecret())
                                        .verify(BODY, signed(List.of(secret), BODY)))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(
                        () -> new Webhook(secret).verify(BODY + " ", signed(List.of(secret), BODY)))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void a_secret_has_its_prefix_and_thirty_two_bytes() {
        assertThat(secret).startsWith("whsec_").hasSize(6 + 44);
        assertThat(Signature.newSecret()).isNotEqualTo(secret);
    }

    private static Map<String, List<String>> signed(List<String> secrets, String body) {
        var headers =
                Signature.headers(
                        "msg_1", Instant.now(), body.getBytes(StandardCharsets.UTF_8), secrets);
        return headers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> List.of(it.getValue())));
    }
}
