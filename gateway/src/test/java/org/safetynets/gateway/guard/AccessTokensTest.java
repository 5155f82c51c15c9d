package org.safetynets.gateway.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.gateway.support.Settings;
import org.safetynets.gateway.support.UpstreamServer;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.reactive.function.client.WebClient;

/** Tokens signed here, keys served by a real server, rules of the real decoder. */
class AccessTokensTest {

    private static final UpstreamServer KEYCLOAK = UpstreamServer.start();
    // The decoder has no clock to set; these are far enough away to be before and after today.
    private static final Instant SOON = Instant.parse("2099-01-01T00:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final String ISSUER = KEYCLOAK.url() + "/realms/safety-nets";
    private static RSAKey key = anotherKey();

    private AccessTokens tokens = tokens(Clock.systemUTC());

    @BeforeAll
    static void serveKeys() {
        KEYCLOAK.answer(
                it -> {
                    var keys =
                            ("{\"keys\":[" + key.toPublicJWK().toJSONString() + "]}")
                                    .getBytes(UTF_8);
                    it.getResponseHeaders().set("Content-Type", "application/json");
                    it.sendResponseHeaders(200, keys.length);
                    it.getResponseBody().write(keys);
                });
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.close();
    }

    @BeforeEach
    void fresh() {
        tokens = tokens(Clock.systemUTC());
    }

    @Test
    void a_token_of_our_realm_for_our_services_is_taken() {
        assertThat(verify(new SignedToken(ISSUER, "safety-nets", SOON).by(key)).getSubject())
                .isEqualTo("person");
    }

    @Test
    void the_same_token_is_checked_once() {
        // given
        var token = new SignedToken(ISSUER, "safety-nets", SOON).by(key);
        // when
        var first = verify(token);
        // then
        assertThat(verify(token)).isSameAs(first);
    }

    @Test
    void a_token_known_to_be_good_is_not_good_any_longer_than_it_says() {
        // given a token that has been seen, and a clock that then shows a later time
        var later = Clock.fixed(SOON.plusSeconds(1), ZoneOffset.UTC);
        var token = new SignedToken(ISSUER, "safety-nets", SOON).by(key);
        tokens = tokens(later);
        var first = verify(token);
        // then it is checked anew each time
        assertThat(verify(token)).isNotSameAs(first);
    }

    @Test
    void a_token_that_is_over_is_refused() {
        assertRefused(new SignedToken(ISSUER, "safety-nets", LONG_AGO).by(key));
    }

    @Test
    void a_token_for_somebody_else_is_refused() {
        assertRefused(new SignedToken(ISSUER, "account", SOON).by(key));
    }

    @Test
    void a_token_of_another_realm_is_refused() {
        assertRefused(
                new SignedToken(KEYCLOAK.url() + "/realms/master", "safety-nets", SOON).by(key));
    }

    @Test
    void a_token_signed_by_another_key_is_refused() {
        assertRefused(new SignedToken(ISSUER, "safety-nets", SOON).by(anotherKey()));
    }

    @Test
    void a_token_without_a_signature_is_refused() {
        assertRefused(new SignedToken(ISSUER, "safety-nets", SOON).unsigned());
    }

    @Test
    void a_token_whose_claims_were_changed_is_refused() {
        // given
        var good = new SignedToken(ISSUER, "safety-nets", SOON).by(key);
        var other = new SignedToken(ISSUER, "safety-nets", SOON.plusSeconds(9999)).by(key);
        var mixed =
                other.substring(0, other.lastIndexOf('.')) + good.substring(good.lastIndexOf('.'));
        // then
        assertRefused(mixed);
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> verify(token)).isInstanceOf(BadJwtException.class);
    }

    private Jwt verify(String token) {
        return Objects.requireNonNull(tokens.verify(token).block());
    }

    private static AccessTokens tokens(Clock clock) {
        var settings = Settings.at("http://localhost:8080", KEYCLOAK.url());
        var decoder = new AccessTokenRules().accessTokenDecoder(settings, WebClient.create());
        return new AccessTokens(decoder, clock);
    }

    private static RSAKey anotherKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
