package org.safetynets.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class KnownTokensTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant END = NOW.plusSeconds(300);
    private static final RSAKey KEY = key();

    private final JwtTimestampValidator times = new JwtTimestampValidator(Duration.ZERO);
    private final AtomicInteger checked = new AtomicInteger();
    private final KnownTokens tokens = known();

    @Test
    void checks_a_signature_once_and_tells_the_same_each_time() {
        // given
        var token = signed("Heron");
        // when
        var first = tokens.decode(token);
        var second = tokens.decode(token);
        // then
        assertThat(checked).hasValue(1);
        assertThat(second.getSubject()).isEqualTo(first.getSubject()).isEqualTo("Heron");
    }

    @Test
    void refuses_a_token_that_was_known_once_it_has_ended() {
        // given
        var token = signed("Heron");
        tokens.decode(token);
        // when
        times.setClock(Clock.fixed(END.plusMillis(1), ZoneOffset.UTC));
        // then
        assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(JwtException.class);
    }

    @Test
    void refuses_what_differs_in_signature_alone_from_a_token_that_is_known() {
        // given
        var token = signed("Heron");
        tokens.decode(token);
        // when
        var dot = token.lastIndexOf('.') + 1;
        var other = token.charAt(dot + 5) == 'A' ? 'B' : 'A';
        var forged = token.substring(0, dot + 5) + other + token.substring(dot + 6);
        // then
        assertThatThrownBy(() -> tokens.decode(forged)).isInstanceOf(JwtException.class);
    }

    @Test
    void does_not_keep_what_was_refused() {
        // given
        var token = signed("Heron");
        times.setClock(Clock.fixed(END.plusMillis(1), ZoneOffset.UTC));
        assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(JwtException.class);
        // when
        assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(JwtException.class);
        // then
        assertThat(checked).hasValue(2);
    }

    private KnownTokens known() {
        times.setClock(Clock.fixed(NOW, ZoneOffset.UTC));
        try {
            var decoder = NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
            decoder.setJwtValidator(_ -> OAuth2TokenValidatorResult.success());
            return new KnownTokens(
                    token -> {
                        checked.incrementAndGet();
                        return decoder.decode(token);
                    },
                    times);
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static String signed(String subject) {
        var claims =
                new JWTClaimsSet.Builder()
                        .subject(subject)
                        .issueTime(Date.from(NOW))
                        .expirationTime(Date.from(END))
                        .build();
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        try {
            jwt.sign(new RSASSASigner(KEY));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
        return jwt.serialize();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
