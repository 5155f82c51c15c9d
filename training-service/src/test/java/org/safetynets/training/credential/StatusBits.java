package org.safetynets.training.credential;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/** Reads a status list as a stranger would who knows the standard alone. */
final class StatusBits {

    private static final java.util.Map<String, BigInteger> SEEN =
            new java.util.concurrent.ConcurrentHashMap<>();

    private StatusBits() {}

    static byte[] decode(String encodedList) {
        if (encodedList.charAt(0) != 'u') {
            throw new IllegalArgumentException("not multibase base64url");
        }
        var zipped = Base64.getUrlDecoder().decode(encodedList.substring(1));
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list as one number whose highest bit is the first. */
    static boolean isSet(String encodedList, int index) {
        var bits = SEEN.computeIfAbsent(encodedList, it -> new BigInteger(1, decode(it)));
        return bits.testBit(131_072 - 1 - index);
    }
}
