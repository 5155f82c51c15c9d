package org.safetynets.platform.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

/**
 * Seals texts before they are stored, and opens them again.
 *
 * <p>A text opens only for its subject and in its place: the collection, the field and the
 * document's id, for example {@code "requests.reason:" + id}. Sealing makes the subject's key where
 * there is none, outside of any transaction.
 */
public final class Sealing {

    private final DataKeys keys;
    private final Counter unreadable;

    Sealing(DataKeys keys, MeterRegistry meters) {
        this.keys = keys;
        this.unreadable =
                Counter.builder("nets.sealing.unreadable")
                        .description("Texts asked for whose key is destroyed or lost")
                        .register(meters);
    }

    /** Keeps nothing of the text when the subject's key is destroyed. */
    public Sealed seal(Subject subject, String place, String text) {
        return sealBytes(subject, place, text.getBytes(UTF_8));
    }

    /** For what is no text, a part of a file for example. */
    public Sealed sealBytes(Subject subject, String place, byte[] bytes) {
        return keys.findOrMake(subject)
                .map(it -> Sealed.of(it.seal(bytes, bound(subject, place))))
                .orElseGet(Sealed::nothing);
    }

    /** For the fields of one document. */
    public SealedFields fields(Subject subject, String collection, UUID id) {
        return new SealedFields(this, subject, collection, id);
    }

    /**
     * The text; empty when its key was destroyed.
     *
     * @throws BrokenSealException when it was changed or put into another place
     */
    public Optional<String> open(Subject subject, String place, Sealed sealed) {
        return openBytes(subject, place, sealed).map(it -> new String(it, UTF_8));
    }

    /** The bytes; empty when their key was destroyed. */
    public Optional<byte[]> openBytes(Subject subject, String place, Sealed sealed) {
        var bytes = sealed.data();
        var key = keys.find(subject).filter(it -> it.sealed(bytes));
        var sure = key.isPresent() ? key : keys.findAnew(subject).filter(it -> it.sealed(bytes));
        if (sure.isEmpty()) {
            unreadable.increment();
        }
        return sure.map(it -> open(it, place, bytes, bound(subject, place)));
    }

    private static byte[] open(DataKey key, String place, byte[] sealed, byte[] bound) {
        try {
            return key.open(sealed, bound);
        } catch (GeneralSecurityException e) {
            throw new BrokenSealException(place, e);
        }
    }

    private static byte[] bound(Subject subject, String place) {
        return (subject.key() + " " + place).getBytes(UTF_8);
    }
}
