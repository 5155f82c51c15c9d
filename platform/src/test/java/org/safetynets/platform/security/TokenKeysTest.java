package org.safetynets.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenKeysTest {

    private static final RSAKey OLD = key("old");
    private static final RSAKey NEW = key("new");

    private final AtomicReference<List<JWK>> published = new AtomicReference<>(List.of(OLD));
    private HttpServer signIn;

    @BeforeEach
    void aSignIn() throws IOException {
        signIn = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        signIn.createContext(
                "/keys",
                exchange -> {
                    var body = new JWKSet(published.get()).toString();
                    exchange.sendResponseHeaders(200, 0);
                    try (var out = exchange.getResponseBody()) {
                        out.write(body.getBytes(StandardCharsets.UTF_8));
                    }
                });
        signIn.start();
    }

    @AfterEach
    void itIsOver() {
        signIn.stop(0);
    }

    @Test
    void a_key_that_was_taken_away_is_soon_not_trusted_any_more() {
        // given
        var keys = kept(Duration.ofMillis(300));
        assertThat(found(keys, "old")).isTrue();
        // when
        published.set(List.of(NEW));
        // then
        await().untilAsserted(() -> assertThat(found(keys, "old")).isFalse());
    }

    @Test
    void a_new_key_is_found_at_once() {
        // given
        var keys = kept(Duration.ofMinutes(10));
        assertThat(found(keys, "old")).isTrue();
        // when
        published.set(List.of(OLD, NEW));
        // then
        assertThat(found(keys, "new")).isTrue();
    }

    @Test
    void while_the_sign_in_is_away_the_known_ones_stay_whatever_names_somebody_invents() {
        // given
        var kept = Duration.ofMillis(100);
        var keys = kept(kept);
        assertThat(found(keys, "old")).isTrue();
        // when
        signIn.stop(0);
        // then
        await().during(kept.multipliedBy(3))
                .untilAsserted(
                        () -> {
                            assertThat(found(keys, "invented")).isFalse();
                            assertThat(found(keys, "old")).isTrue();
                        });
    }

    @Test
    void without_a_sign_in_there_are_none_yet() {
        signIn.stop(0);
        var keys = kept(Duration.ofMinutes(10));
        assertThatThrownBy(() -> keys.get(selector("old"), null)).isInstanceOf(JOSEException.class);
    }

    private JWKSource<SecurityContext> kept(Duration time) {
        return TokenKeys.at("http://127.0.0.1:" + signIn.getAddress().getPort() + "/keys", time);
    }

    /** Being asked too often is as good as not there. */
    private static boolean found(JWKSource<SecurityContext> keys, String name) {
        try {
            return !keys.get(selector(name), null).isEmpty();
        } catch (JOSEException e) {
            return false;
        }
    }

    private static JWKSelector selector(String name) {
        return new JWKSelector(new JWKMatcher.Builder().keyID(name).build());
    }

    private static RSAKey key(String name) {
        try {
            return new RSAKeyGenerator(2048).keyID(name).generate().toPublicJWK();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
