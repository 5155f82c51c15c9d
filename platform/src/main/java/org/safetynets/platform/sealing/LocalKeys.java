package org.safetynets.platform.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Key-encryption keys from a file, the first of which is current; read again when it changes.
 *
 * <p>A line for each: an id, a colon, 32 random bytes in Base64 ({@code openssl rand -base64 32}).
 * To rotate, add the new key at the end for every instance, then move it to the top.
 */
final class LocalKeys implements KeyProvider {

    private static final Logger LOG = LoggerFactory.getLogger(LocalKeys.class);

    private final Path file;
    private volatile FileTime readAt;
    private volatile KeyRing ring;

    private LocalKeys(Path file) throws IOException {
        this.file = file;
        this.readAt = Files.getLastModifiedTime(file);
        this.ring = KeyRing.of(Files.readAllLines(file));
    }

    /** Fails when the file cannot be read; without a file, the keys are for development. */
    static KeyProvider of(@Nullable Path file) {
        if (file == null || file.toString().isEmpty()) {
            return KeyRing.forDevelopment();
        }
        try {
            return new LocalKeys(file);
        } catch (IOException e) {
            throw new KeyProviderException("NETS_KEYS_FILE cannot be read: " + file, e);
        }
    }

    @Override
    public String current() {
        return ring().current();
    }

    @Override
    public WrappedKey wrap(byte[] key) {
        return ring().wrap(key);
    }

    @Override
    public byte[] unwrap(WrappedKey wrapped) {
        return ring().unwrap(wrapped);
    }

    /** Stays with the keys it has when the file has become unusable. */
    private KeyRing ring() {
        try {
            var changed = Files.getLastModifiedTime(file);
            if (!changed.equals(readAt)) {
                ring = KeyRing.of(Files.readAllLines(file));
                readAt = changed;
                LOG.info("Read the key-encryption keys again; current is {}", ring.current());
            }
        } catch (IOException | KeyProviderException e) {
            LOG.warn("The key-encryption keys stay as they were: {}", e.getMessage());
        }
        return ring;
    }
}
