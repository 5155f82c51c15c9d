package org.safetynets.portal.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Signs access tokens as the realm would, and publishes the key. */
final class SigningKey {

    /** So short that who gets a token again still has it for minutes. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final RSAKey key;

    /** What was signed last, by what it says: to sign takes longer than to make most pages. */
    private final Map<Said, Signed> last = new ConcurrentHashMap<>();

    private record Said(Person person, String issuer, String audience, long provenAt) {}

    private record Signed(Instant at, String token) {}

    SigningKey() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String published() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    /** Issued now or a moment ago. */
    String token(Person person, String issuer, String audience, Instant provenAt) {
        var now = Instant.now();
        var said = new Said(person, issuer, audience, provenAt.getEpochSecond());
        var signed =
                last.compute(
                        said,
                        (_, before) ->
                                before == null || before.at().isBefore(now.minus(AGAIN))
                                        ? new Signed(now, signed(said, now))
                                        : before);
        return Objects.requireNonNull(signed).token();
    }

    private String signed(Said said, Instant now) {
        var person = said.person();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(said.issuer())
                        .audience(said.audience())
                        .subject(person.id().toString())
                        .claim("preferred_username", person.pseudonym())
                        .claim("acr", "2")
                        .claim("auth_time", said.provenAt())
                        .claim("realm_access", Map.of("roles", person.realmRoles()))
                        .claim("organization", person.organizations())
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .build();
        var jwt =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }
}
