package org.safetynets.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Signs what {@link Tokens} say, and is known to the services under test. */
final class SigningKey {

    private static final RSAKey KEY = generated();

    /** So short that who gets a token again still has it for minutes. */
    private static final Duration AGAIN = Duration.ofSeconds(30);

    /** What was signed last, by what it says: to sign takes longer than most calls. */
    private static final Map<Said, Signed> LAST = new ConcurrentHashMap<>();

    private record Said(JWTClaimsSet claims, Duration lasts) {}

    private record Signed(Instant at, String token) {}

    private SigningKey() {}

    /** A token that says so, and lasts so long from now or from a moment ago. */
    static String signedOrAgain(JWTClaimsSet claims, Duration lasts) {
        var now = Instant.now();
        var signed =
                LAST.compute(
                        new Said(claims, lasts),
                        (_, last) ->
                                last == null || last.at().isBefore(now.minus(AGAIN))
                                        ? new Signed(now, signed(claims, lasts, now))
                                        : last);
        return Objects.requireNonNull(signed).token();
    }

    /** A token that says so, and lasts so long from then. */
    static String signed(JWTClaimsSet claims, Duration lasts, Instant now) {
        var issued = now.plus(lasts).minus(Tokens.LIFETIME);
        var timed =
                new JWTClaimsSet.Builder(claims)
                        .issueTime(Date.from(issued))
                        .expirationTime(Date.from(issued.plus(Tokens.LIFETIME)))
                        .claim("auth_time", issued.minus(Duration.ofMinutes(1)).getEpochSecond())
                        .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build();
        var token = new SignedJWT(header, timed);
        try {
            token.sign(new RSASSASigner(KEY));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    static RSAPublicKey published() {
        try {
            return KEY.toRSAPublicKey();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey generated() {
        try {
            return new RSAKeyGenerator(2048).keyID("tests").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
