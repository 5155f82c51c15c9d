package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/** What a push service checks of who pushes (RFC 8292), by a library that signs none of it. */
final class Vapid {

    private static final Pattern HEADER = Pattern.compile("vapid t=([\\w.-]+), ?k=([\\w-]+)");
    private static final int COORDINATE = 32;

    private Vapid() {}

    /** Signed with the key that browsers were given, for this push service, for a day at most. */
    static void assertValid(String header, String key, String origin) throws Exception {
        var match = HEADER.matcher(header);
        assertThat(match.matches()).as(header).isTrue();
        assertThat(match.group(2)).isEqualTo(key);
        var token = SignedJWT.parse(match.group(1));
        assertThat(token.verify(new ECDSAVerifier(publicKey(key)))).isTrue();
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getAudience()).containsExactly(origin);
        assertThat(claims.getSubject()).matches("(mailto:|https://).+");
        assertThat(claims.getExpirationTime().toInstant())
                .isBetween(Instant.now(), Instant.now().plus(Duration.ofHours(24)));
    }

    /** From an uncompressed point. */
    private static ECKey publicKey(String key) {
        var point = Base64.getUrlDecoder().decode(key);
        return new ECKey.Builder(
                        Curve.P_256,
                        Base64URL.encode(Arrays.copyOfRange(point, 1, 1 + COORDINATE)),
                        Base64URL.encode(Arrays.copyOfRange(point, 1 + COORDINATE, point.length)))
                .build();
    }
}
