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
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** Signs access tokens as the realm would, and publishes the key. */
final class SigningKey {

    private final RSAKey key;

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

    String token(Person person, String issuer, String audience, Instant provenAt) {
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience(audience)
                        .subject(person.id().toString())
                        .claim("preferred_username", person.pseudonym())
                        .claim("acr", "2")
                        .claim("auth_time", provenAt.getEpochSecond())
                        .claim("realm_access", Map.of("roles", person.realmRoles()))
                        .claim("organization", person.organizations())
                        .expirationTime(Date.from(Instant.now().plusSeconds(300)))
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
