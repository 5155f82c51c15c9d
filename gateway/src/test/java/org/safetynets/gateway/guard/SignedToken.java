package org.safetynets.gateway.guard;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;

/** An access token made for a test. */
record SignedToken(String issuer, String audience, Instant ends) {

    String by(RSAKey key) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            var jwt = new SignedJWT(header, claims());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String unsigned() {
        return new PlainJWT(claims()).serialize();
    }

    private JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject("person")
                .issueTime(Date.from(ends.minusSeconds(300)))
                .expirationTime(Date.from(ends))
                .build();
    }
}
