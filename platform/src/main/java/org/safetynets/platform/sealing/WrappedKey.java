package org.safetynets.platform.sealing;

import org.bson.types.Binary;

/**
 * A data key that only its provider can read.
 *
 * @param by id of the key-encryption key
 */
public record WrappedKey(String by, Binary bytes) {

    public WrappedKey(String by, byte[] bytes) {
        this(by, new Binary(bytes));
    }

    @Override
    public String toString() {
        return "WrappedKey[by=" + by + "]";
    }
}
