package org.safetynets.referrals.sandbox.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids of what is made up. They are UUIDs of version 8, which nothing real has, so that whoever
 * meets one can tell without asking, and no real person can be taken for one.
 */
public final class Synthetic {

    private static final int VERSION = 8;
    private static final long VERSION_BITS = 0x8000L;
    private static final long VERSION_MASK = 0xf000L;
    private static final long VARIANT_BITS = 0x8000_0000_0000_0000L;
    private static final long VARIANT_MASK = 0xc000_0000_0000_0000L;

    private Synthetic() {}

    public static boolean is(UUID id) {
        return id.version() == VERSION;
    }

    /** Always the same for the same name. */
    static UUID named(String name) {
        var hash = ByteBuffer.wrap(sha256(name));
        var high = (hash.getLong() & ~VERSION_MASK) | VERSION_BITS;
        var low = (hash.getLong() & ~VARIANT_MASK) | VARIANT_BITS;
        return new UUID(high, low);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
