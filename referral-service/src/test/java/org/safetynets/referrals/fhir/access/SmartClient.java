package org.safetynets.referrals.fhir.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** A system with a key of its own. */
record SmartClient(String clientId, String audience, RSAKey key) {

    SmartClient(String clientId, String audience) {
        this(clientId, audience, newKey());
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(3072)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS384)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    SmartClient withNewKey() {
        return new SmartClient(clientId, audience);
    }

    SmartClient at(String other) {
        return new SmartClient(clientId, other, key);
    }

    /** What the world may know of the key. */
    String publicKeys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    /** Says who it is, for that long. */
    String assertion(Duration lasts) {
        var now = Instant.now();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(clientId)
                        .subject(clientId)
                        .audience(audience)
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(Date.from(now.plus(lasts).minus(Duration.ofMinutes(3))))
                        .expirationTime(Date.from(now.plus(lasts)))
                        .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS384).keyID(key.getKeyID()).build();
        var signed = new SignedJWT(header, claims);
        try {
            signed.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return signed.serialize();
    }
}
