package org.safetynets.training.credential.application;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Signs with the current key: a JWS in its compact form. */
@Component
public class Signing {

    /** What Open Badges calls it. */
    static final JOSEObjectType BADGE = JOSEObjectType.JWT;

    /** What W3C calls it. */
    static final JOSEObjectType CREDENTIAL = new JOSEObjectType("vc+jwt");

    static final JWSAlgorithm ALGORITHM = JWSAlgorithm.ES256;

    private final KeyRing keys;
    private final Addresses addresses;

    public Signing(KeyRing keys, Addresses addresses) {
        this.keys = keys;
        this.addresses = addresses;
    }

    /** The key is published at least until the thing ends; said before it is signed. */
    String sign(JOSEObjectType type, Map<String, Object> content, Instant until) {
        var key = keys.current();
        keys.needUntil(key, until);
        var header =
                new JWSHeader.Builder(ALGORITHM).type(type).keyID(addresses.key(key.id())).build();
        var jws = new JWSObject(header, new Payload(content));
        try {
            jws.sign(new ECDSASigner(keys.unwrapped(key)));
        } catch (JOSEException e) {
            throw new IllegalStateException("signing failed", e);
        }
        return jws.serialize();
    }
}
