package org.safetynets.platform.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;

/**
 * The unwrapped key of one subject: seals with its newest part, opens with each (AES-256-GCM).
 *
 * <p>Each sealed text begins with a byte of its format and the four of the part's id.
 */
final class DataKey {

    private static final Configuration TINK = tink();

    private final KeysetHandle parts;
    private final Aead aead;

    private DataKey(KeysetHandle parts) throws GeneralSecurityException {
        this.parts = parts;
        this.aead = parts.getPrimitive(TINK, Aead.class);
    }

    /** Tink does nothing before its primitives are registered. */
    private static Configuration tink() {
        try {
            AeadConfig.register();
            return RegistryConfiguration.get();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static DataKey generate() {
        try {
            return new DataKey(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static DataKey restore(byte[] bytes) {
        try {
            return new DataKey(
                    TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get(), TINK));
        } catch (GeneralSecurityException e) {
            throw new KeyProviderException("what was unwrapped is no data key", e);
        }
    }

    /** In clear: only to be wrapped. */
    byte[] bytes() {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(
                    parts, InsecureSecretKeyAccess.get(), TINK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With a new part that seals from now on. */
    DataKey renewed() {
        var newest =
                KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary();
        try {
            return new DataKey(
                    KeysetHandle.newBuilder(parts).setConfiguration(TINK).addEntry(newest).build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] seal(byte[] text, byte[] place) {
        try {
            return aead.encrypt(text, place);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(byte[] sealed, byte[] place) throws GeneralSecurityException {
        return aead.decrypt(sealed, place);
    }

    /** Whether one of its parts sealed this. */
    boolean sealed(byte[] bytes) {
        if (bytes.length < 1 + Integer.BYTES) {
            return false;
        }
        var id = ByteBuffer.wrap(bytes).getInt(1);
        return IntStream.range(0, parts.size()).anyMatch(it -> parts.getAt(it).getId() == id);
    }
}
