package org.safetynets.platform.sealing;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where keys come from and how long they are used.
 *
 * @param provider who keeps the key-encryption keys
 * @param mongodbUri where the wrapped data keys are; with the data when empty
 * @param file key-encryption keys of the local provider, see {@link LocalKeys}
 * @param cachedFor how long a key destroyed in another instance may still be used here
 * @param renewAfter age at which a data key gets a new part
 */
@ConfigurationProperties("nets.keys")
public record SealingSettings(
        @DefaultValue("local") Provider provider,
        @DefaultValue("") String mongodbUri,
        @Nullable Path file,
        @DefaultValue("5m") Duration cachedFor,
        @DefaultValue("365d") Duration renewAfter,
        @DefaultValue Vault vault) {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** The kinds there are. */
    public enum Provider {
        LOCAL,
        VAULT
    }

    /**
     * HashiCorp Vault or OpenBao, with a Transit engine.
     *
     * @param mount where the engine is mounted
     * @param key name of the key-encryption key in it
     * @param tokenFile read at each call, since an agent renews what is in it
     * @param timeout for the connection, and again for the answer
     */
    public record Vault(
            @DefaultValue("http://127.0.0.1:8200") String address,
            @DefaultValue("transit") String mount,
            @DefaultValue("safety-nets") String key,
            @Nullable Path tokenFile,
            @DefaultValue("") String namespace,
            @DefaultValue("3s") Duration timeout) {}

    public SealingSettings {
        if (cachedFor.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("nets.keys.cached-for is longer than " + LONGEST);
        }
    }
}
