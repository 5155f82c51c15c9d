package org.safetynets.platform.sealing;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals and opens the fields of one document, each in its own place. */
public final class SealedFields {

    private final Sealing sealing;
    private final Subject subject;
    private final String collection;
    private final UUID id;

    SealedFields(Sealing sealing, Subject subject, String collection, UUID id) {
        this.sealing = sealing;
        this.subject = subject;
        this.collection = collection;
        this.id = id;
    }

    /** Null where there is no text. */
    public @Nullable Sealed seal(String field, @Nullable String text) {
        return text == null ? null : sealing.seal(subject, place(field), text);
    }

    /** Empty where there was no text, or its key was destroyed. */
    public Optional<String> open(String field, @Nullable Sealed sealed) {
        return Optional.ofNullable(sealed).flatMap(it -> sealing.open(subject, place(field), it));
    }

    private String place(String field) {
        return collection + "." + field + ":" + id;
    }
}
