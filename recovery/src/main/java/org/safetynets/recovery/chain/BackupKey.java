package org.safetynets.recovery.chain;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Set;
import org.safetynets.recovery.Unusable;

/** The key of backups, in a file that only its owner reads; never kept with the backups. */
public final class BackupKey {
    private static final Set<PosixFilePermission> OWNER_ALONE =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private static final Configuration TINK = tink();

    private final StreamingAead cipher;

    private BackupKey(KeysetHandle keys) throws GeneralSecurityException {
        this.cipher = keys.getPrimitive(TINK, StreamingAead.class);
    }

    /** Tink does nothing before its primitives are registered. */
    private static Configuration tink() {
        try {
            StreamingAeadConfig.register();
            return RegistryConfiguration.get();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a new key; an existing file is never overwritten, for backups may need it. */
    public static void create(Path file) {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
            var keys =
                    KeysetHandle.generateNew(
                            PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB, TINK);
            var json =
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            keys, TINK, InsecureSecretKeyAccess.get());
            Files.writeString(file, json, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new Unusable("No new key at " + file + ": " + e, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Refuses a file that others than its owner may read or change. */
    public static BackupKey read(Path file) {
        try {
            if (!OWNER_ALONE.containsAll(Files.getPosixFilePermissions(file))) {
                throw new Unusable(file + " is open to others than its owner: chmod 600 " + file);
            }
            var keys =
                    TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(file), TINK, InsecureSecretKeyAccess.get());
            return new BackupKey(keys);
        } catch (IOException e) {
            throw new UncheckedIOException("The key cannot be read: " + file, e);
        } catch (GeneralSecurityException e) {
            throw new Unusable(file + " holds no key of backups", e);
        }
    }

    StreamingAead cipher() {
        return cipher;
    }
}
