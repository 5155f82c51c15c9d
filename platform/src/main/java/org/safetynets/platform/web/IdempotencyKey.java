package org.safetynets.platform.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * A caller's Idempotency-Key, which also locks the answer kept under it.
 *
 * <p>Answers hold what is shown once, such as a code or a private address. So the key itself is not
 * kept, only a digest to find the answer by, and the answer is encrypted with what the key derives:
 * whoever reads the database without the key reads nothing. It is as safe as the key is hard to
 * guess (RFC 5869 for the derivation, AES-256-GCM).
 */
final class IdempotencyKey {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String caller;
    private final String key;

    IdempotencyKey(String caller, String key) {
        this.caller = caller;
        this.key = key;
    }

    /** What the answer is found by; the key cannot be read from it. */
    String id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(utf8(caller + " " + key)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] seal(byte[] answer) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(answer);
            return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(byte[] sealed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE))
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, secret(), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private SecretKey secret() throws GeneralSecurityException {
        var derivation =
                HKDFParameterSpec.ofExtract()
                        .addIKM(utf8(key))
                        .addSalt(utf8(caller))
                        .thenExpand(utf8("answer to an Idempotency-Key"), 32);
        return KDF.getInstance("HKDF-SHA256").deriveKey("AES", derivation);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
