package org.safetynets.training.credential.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.zip.GZIPOutputStream;

/** A status list's bits: GZIP, then base64url without padding, then multibase's {@code u}. */
public final class Bitstring {

    /** The least the standard allows: a short list would tell who is who. */
    public static final int LENGTH = 131_072;

    private static final int BYTES = LENGTH / 8;

    private Bitstring() {}

    /** The first bit is the highest of the first byte. */
    public static String encode(BitSet set) {
        var bits = new byte[BYTES];
        set.stream().forEach(it -> bits[it / 8] |= (byte) (0x80 >>> (it % 8)));
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a byte array does not fail
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(zipped.toByteArray());
    }
}
