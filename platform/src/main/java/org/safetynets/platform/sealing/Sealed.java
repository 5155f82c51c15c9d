package org.safetynets.platform.sealing;

import org.bson.types.Binary;

/**
 * A sealed text, as it is stored: binary data that says nothing by itself.
 *
 * @param bytes none at all for a subject whose key is destroyed, since nothing is kept of it
 */
public record Sealed(Binary bytes) {

    static Sealed of(byte[] bytes) {
        return new Sealed(new Binary(bytes));
    }

    static Sealed nothing() {
        return of(new byte[0]);
    }

    byte[] data() {
        return bytes.getData();
    }

    @Override
    public String toString() {
        return "Sealed[" + bytes.length() + " bytes]";
    }
}
