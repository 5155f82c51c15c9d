package org.safetynets.referrals.integration.application;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.referrals.integration.domain.Integration;
import org.safetynets.referrals.integration.domain.Key;

/**
 * Reads a set of public keys (RFC 7517), and takes only what SMART has systems sign with: RSA for
 * RS384, or EC on P-384 for ES384. SMART asks for RSA of 2048 bits; new ones have 3072 here, which
 * is what 128 bits of security take.
 */
public final class PublicKeys {

    private static final String FIELD = "jwks";
    private static final int LEAST_BITS = 3072;
    private static final int LEAST_BITS_ONCE = 2048;
    private static final int MOST_BITS = 8192;

    private PublicKeys() {}

    /**
     * The keys of a set as somebody pasted it.
     *
     * @throws InvalidRequestException when anything in it is not a public key to sign with
     */
    public static List<Key> read(Map<String, Object> jwks, Instant now, Optional<Instant> endsAt) {
        try {
            return read(JWKSet.parse(jwks), List.of(), now, endsAt);
        } catch (ParseException e) {
            throw wrong("is not a JWK set (RFC 7517)");
        }
    }

    /**
     * The keys of a set as an address answered it, which end when they are there no more.
     *
     * @param known what the system has signed in by so far, and may go on to
     */
    static List<Key> read(String jwks, List<Key> known, Instant now) {
        try {
            return read(JWKSet.parse(jwks), known, now, Optional.empty());
        } catch (ParseException e) {
            throw wrong("is not a JWK set (RFC 7517)");
        }
    }

    private static List<Key> read(
            JWKSet set, List<Key> known, Instant now, Optional<Instant> endsAt) {
        var keys =
                set.getKeys().stream()
                        .map(it -> longEnough(it, key(it, now, endsAt), known))
                        .toList();
        if (keys.isEmpty() || keys.size() > Integration.MOST_KEYS) {
            throw wrong("has to hold 1 to " + Integration.MOST_KEYS + " keys");
        }
        if (keys.stream().map(Key::kid).distinct().count() < keys.size()) {
            throw wrong("has two keys with the same kid");
        }
        return keys;
    }

    private static Key key(JWK jwk, Instant now, Optional<Instant> endsAt) {
        if (jwk.isPrivate()) {
            throw wrong("holds a private key, which nobody else may have: make a new one");
        }
        var kid = jwk.getKeyID();
        if (kid == null || !kid.matches("[\\x21-\\x7e]{1,128}")) {
            throw wrong("has a key without a kid, or with one that is too long");
        }
        if (jwk.getKeyUse() != null && !KeyUse.SIGNATURE.equals(jwk.getKeyUse())) {
            throw wrong("has a key whose use is not sig");
        }
        return switch (jwk) {
            case RSAKey it -> key(kid, "RSA " + it.size(), rsa(it, kid), now, endsAt);
            case ECKey it when Curve.P_384.equals(it.getCurve()) ->
                    key(kid, "EC P-384", ec(it, kid), now, endsAt);
            default -> throw wrong("has a key that is neither RSA nor EC on P-384");
        };
    }

    private static Key key(
            String kid, String kind, JWK jwk, Instant now, Optional<Instant> endsAt) {
        return new Key(kid, kind, jwk.toJSONString(), now, endsAt);
    }

    /** Who came with a shorter one before more was asked for is not locked out by it. */
    private static Key longEnough(JWK jwk, Key key, List<Key> known) {
        var least = known.stream().anyMatch(key::isSameAs) ? LEAST_BITS_ONCE : LEAST_BITS;
        if (jwk instanceof RSAKey && (jwk.size() < least || jwk.size() > MOST_BITS)) {
            throw wrong(
                    "has an RSA key that is not of 3072 to 8192 bits:"
                            + " make a longer one, or one of EC on P-384");
        }
        return key;
    }

    /** Nothing but the key, with what Keycloak needs to take it. */
    private static JWK rsa(RSAKey key, String kid) {
        return new RSAKey.Builder(key.getModulus(), key.getPublicExponent())
                .keyID(kid)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(only(JWSAlgorithm.RS384, key))
                .build();
    }

    private static JWK ec(ECKey key, String kid) {
        return new ECKey.Builder(key.getCurve(), key.getX(), key.getY())
                .keyID(kid)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(only(JWSAlgorithm.ES384, key))
                .build();
    }

    private static JWSAlgorithm only(JWSAlgorithm ours, JWK key) {
        if (key.getAlgorithm() != null && !ours.equals(key.getAlgorithm())) {
            throw wrong("has a key for another algorithm than RS384 or ES384");
        }
        return ours;
    }

    private static InvalidRequestException wrong(String what) {
        return new InvalidRequestException(FIELD, what);
    }
}
