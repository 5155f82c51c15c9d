package org.safetynets.training.credential.application;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Keeps private keys unreadable to whoever has only the database: AES-256-GCM. */
@Component
public class KeyWrapping {

    private static final int IV = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    public KeyWrapping(CredentialSettings settings) {
        var bytes = Base64.getDecoder().decode(settings.wrappingKey());
        if (bytes.length != 32) {
            throw new IllegalArgumentException(
                    "training.credentials.wrapping-key must be 32 bytes in base64");
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    String wrap(String text, String id) {
        var iv = new byte[IV];
        random.nextBytes(iv);
        var sealed = run(Cipher.ENCRYPT_MODE, iv, text.getBytes(StandardCharsets.UTF_8), id);
        return Base64.getEncoder()
                .encodeToString(
                        ByteBuffer.allocate(IV + sealed.length).put(iv).put(sealed).array());
    }

    /** Fails when the wrapping key is another one, or the text was wrapped for another id. */
    String unwrap(String wrapped, String id) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(wrapped));
        var iv = new byte[IV];
        bytes.get(iv);
        var sealed = new byte[bytes.remaining()];
        bytes.get(sealed);
        return new String(run(Cipher.DECRYPT_MODE, iv, sealed, id), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] iv, byte[] bytes, String id) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(id.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the wrapping key does not fit the stored key", e);
        }
    }
}
