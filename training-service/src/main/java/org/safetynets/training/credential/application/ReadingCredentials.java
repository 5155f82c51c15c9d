package org.safetynets.training.credential.application;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.credential.domain.Flaw;
import org.safetynets.training.credential.domain.SigningKey;
import org.springframework.stereotype.Component;

/** Reads what somebody gave us; nothing in it is believed before its signature is checked. */
@Component
class ReadingCredentials {

    private static final Pattern COMPACT =
            Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private final Addresses addresses;
    private final KeyRing keys;

    ReadingCredentials(Addresses addresses, KeyRing keys) {
        this.addresses = addresses;
        this.keys = keys;
    }

    Reading read(String text) {
        var jws = parse(text.strip());
        if (jws == null) {
            return new Reading.Rejected(Flaw.MALFORMED);
        }
        var content = jws.getPayload().toJSONObject();
        var issuer = content == null ? null : content.getOrDefault("iss", content.get("issuer"));
        if (content == null || issuer == null) {
            return new Reading.Rejected(Flaw.MALFORMED);
        }
        if (!addresses.issuer().equals(issuer)) {
            return new Reading.Rejected(Flaw.UNKNOWN_ISSUER);
        }
        return key(jws).map(it -> authentic(jws, it, content))
                .orElseGet(() -> new Reading.Rejected(Flaw.UNKNOWN_KEY));
    }

    private static @Nullable JWSObject parse(String text) {
        if (!COMPACT.matcher(text).matches()) {
            return null;
        }
        try {
            return JWSObject.parse(text);
        } catch (ParseException | IllegalArgumentException _) {
            return null;
        }
    }

    /** We sign with one algorithm; whatever names another one was not signed by any key of ours. */
    private Optional<SigningKey> key(JWSObject jws) {
        var header = jws.getHeader();
        if (!Signing.ALGORITHM.equals(header.getAlgorithm()) || header.getKeyID() == null) {
            return Optional.empty();
        }
        return addresses.keyId(header.getKeyID()).flatMap(keys::find);
    }

    private static Reading authentic(JWSObject jws, SigningKey key, Map<String, Object> content) {
        try {
            var verifier = new ECDSAVerifier(ECKey.parse(key.publicKey()));
            return isExact(jws.getSignature()) && jws.verify(verifier)
                    ? new Reading.Authentic(content)
                    : new Reading.Rejected(Flaw.ALTERED);
        } catch (JOSEException | ParseException _) {
            return new Reading.Rejected(Flaw.ALTERED);
        }
    }

    /** The last letter of a signature has bits that count for nothing; they must be zero. */
    private static boolean isExact(Base64URL signature) {
        return Base64URL.encode(signature.decode()).equals(signature);
    }
}
