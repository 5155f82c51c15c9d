package org.safetynets.training.credential.application;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.training.credential.domain.SigningKey;
import org.safetynets.training.credential.domain.SigningKeys;
import org.springframework.stereotype.Service;

/** The keys of the deployment: one signs, and the ones before it still verify. */
@Service
public class KeyRing {

    private final SigningKeys keys;
    private final KeyWrapping wrapping;
    private final Clock clock;

    public KeyRing(SigningKeys keys, KeyWrapping wrapping, Clock clock) {
        this.keys = keys;
        this.wrapping = wrapping;
        this.clock = clock;
    }

    /** The key that signs; made when there is none yet. */
    public SigningKey current() {
        return keys.newest().orElseGet(() -> make(1));
    }

    /** Makes the next key; the one before it signs no more, and its private half is gone. */
    public SigningKey replace() {
        var next = make(current().number() + 1);
        keys.retireBefore(next.number());
        return next;
    }

    public Optional<SigningKey> find(String id) {
        return keys.find(id);
    }

    /** The ones with which something that still counts may have been signed. */
    public List<SigningKey> published() {
        current();
        var now = clock.instant();
        return keys.all().stream().filter(it -> it.isPublishedAt(now)).toList();
    }

    void needUntil(SigningKey key, Instant until) {
        if (key.neededUntil().isBefore(until)) {
            keys.needUntil(key.id(), until);
        }
    }

    /** Both halves of a key that signs. */
    ECKey unwrapped(SigningKey key) {
        try {
            return ECKey.parse(wrapping.unwrap(key.privateHalf().orElseThrow(), key.id()));
        } catch (java.text.ParseException e) {
            throw new IllegalStateException("a stored key cannot be read", e);
        }
    }

    /** Two instances at once: the number is taken, and the other one's key is the key. */
    private SigningKey make(int number) {
        var key = generate();
        var id = key.getKeyID();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var made =
                new SigningKey(
                        number,
                        id,
                        key.toPublicJWK().toJSONString(),
                        wrapping.wrap(key.toJSONString(), id),
                        now,
                        now);
        try {
            keys.add(made);
            return made;
        } catch (StaleVersionException _) {
            return keys.newest().orElseThrow();
        }
    }

    private static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
