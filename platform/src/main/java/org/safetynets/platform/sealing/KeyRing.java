package org.safetynets.platform.sealing;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Key-encryption keys at hand, each with an id; the first one is current. */
record KeyRing(SequencedMap<String, Aead> keys) implements KeyProvider {

    private static final int BYTES = 32;

    /** In the repository, so no secret: keeps nothing from anybody. */
    private static final String DEVELOPMENT = "development-only-do-not-rely-on!";

    static KeyRing of(List<String> lines) {
        var keys = new LinkedHashMap<String, Aead>();
        lines.stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty() && !it.startsWith("#"))
                .forEach(it -> add(keys, it));
        if (keys.isEmpty()) {
            throw new KeyProviderException("the file of key-encryption keys holds none");
        }
        return new KeyRing(keys);
    }

    static KeyRing forDevelopment() {
        var key = DEVELOPMENT.getBytes(StandardCharsets.US_ASCII);
        return of(List.of("development:" + Base64.getEncoder().encodeToString(key)));
    }

    private static void add(SequencedMap<String, Aead> keys, String line) {
        var colon = line.indexOf(':');
        var id = line.substring(0, Math.max(colon, 0)).strip();
        if (id.isEmpty() || keys.containsKey(id)) {
            throw new KeyProviderException(
                    "each line of the file of key-encryption keys is an id of its own, a colon, a"
                            + " key");
        }
        keys.put(id, aead(id, line.substring(colon + 1).strip()));
    }

    @AccessesPartialKey // by which Tink marks code that makes a key of bytes
    private static Aead aead(String id, String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length != BYTES) {
                throw new KeyProviderException("the key-encryption key " + id + " is not 32 bytes");
            }
            return AesGcmJce.create(
                    AesGcmKey.builder()
                            .setParameters(aes256())
                            .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                            .build());
        } catch (IllegalArgumentException e) {
            throw new KeyProviderException("the key-encryption key " + id + " is not Base64");
        } catch (GeneralSecurityException e) {
            throw new KeyProviderException("the key-encryption key " + id + " is unusable", e);
        }
    }

    private static AesGcmParameters aes256() throws GeneralSecurityException {
        return AesGcmParameters.builder()
                .setKeySizeBytes(BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
    }

    @Override
    public String current() {
        return keys.firstEntry().getKey();
    }

    @Override
    public WrappedKey wrap(byte[] key) {
        var current = keys.firstEntry();
        try {
            var id = current.getKey();
            return new WrappedKey(id, current.getValue().encrypt(key, bound(id)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] unwrap(WrappedKey wrapped) {
        var key = keys.get(wrapped.by());
        if (key == null) {
            throw new KeyProviderException("there is no key-encryption key " + wrapped.by());
        }
        try {
            return key.decrypt(wrapped.bytes().getData(), bound(wrapped.by()));
        } catch (GeneralSecurityException e) {
            throw new KeyProviderException(
                    "the key-encryption key " + wrapped.by() + " is another one than before", e);
        }
    }

    private static byte[] bound(String id) {
        return id.getBytes(StandardCharsets.UTF_8);
    }

    /** Without what is in it. */
    @Override
    public String toString() {
        return "KeyRing" + keys.keySet();
    }
}
