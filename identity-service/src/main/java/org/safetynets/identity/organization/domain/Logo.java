package org.safetynets.identity.organization.domain;

import java.util.Optional;

/** The picture of an organization; what it is, its first bytes say and nobody's word. */
public final class Logo {

    public static final int MAX_BYTES = 100_000;

    private final byte[] bytes;
    private final PictureKind kind;

    private Logo(byte[] bytes, PictureKind kind) {
        this.bytes = bytes.clone();
        this.kind = kind;
    }

    /** Empty when the bytes are no picture that browsers show safely, or too many. */
    public static Optional<Logo> of(byte[] bytes) {
        return bytes.length > MAX_BYTES
                ? Optional.empty()
                : PictureKind.of(bytes).map(it -> new Logo(bytes, it));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public PictureKind kind() {
        return kind;
    }
}
