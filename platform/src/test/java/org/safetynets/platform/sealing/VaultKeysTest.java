package org.safetynets.platform.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetynets.platform.test.MutableClock;

class VaultKeysTest {

    private static final byte[] KEY = {1, 2, 3};

    private final VaultDouble vault;
    private final Path token;

    VaultKeysTest(@TempDir Path folder) throws IOException {
        vault = new VaultDouble();
        token = Files.writeString(folder.resolve("token"), VaultDouble.TOKEN + "\n");
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void the_vault_wraps_and_unwraps() {
        // when
        var wrapped = keys().wrap(KEY);
        // then
        assertThat(wrapped.by()).isEqualTo("nets/v1").isEqualTo(keys().current());
        assertThat(keys().unwrap(wrapped)).isEqualTo(KEY);
    }

    @Test
    void a_rotated_key_wraps_everything_anew() {
        // given
        var kept = new KeptKeysInMemory();
        var service = new Instance(kept, keys(), new MutableClock());
        var ana = Subject.person(UUID.randomUUID());
        var sealed = service.sealing.seal(ana, "a.b:1", "text");
        // when
        vault.rotate();
        service.rotation.rotate();
        // then
        assertThat(kept.find(ana).orElseThrow().wrapped().orElseThrow().by()).isEqualTo("nets/v2");
        assertThat(
                        new Instance(kept, keys(), new MutableClock())
                                .sealing.open(ana, "a.b:1", sealed))
                .contains("text");
    }

    @Test
    void a_service_does_not_start_with_a_token_the_vault_refuses() throws IOException {
        // given
        Files.writeString(token, "s.wrong");
        // then
        assertThatThrownBy(() -> new KeyCheck(new KeptKeysInMemory(), keys()).afterPropertiesSet())
                .hasMessageContaining("the vault answers 403 to encrypt/nets");
    }

    @Test
    void a_key_of_another_vault_is_a_clear_failure() {
        var foreign = new WrappedKey("nets/v1", "vault:v1:foreign".getBytes(US_ASCII));

        assertThatThrownBy(() -> keys().unwrap(foreign))
                .hasMessageContaining("the vault answers 400 to decrypt/nets");
    }

    @Test
    void a_silent_vault_is_not_waited_for() {
        vault.fallSilent();

        assertThatThrownBy(() -> keys(Duration.ofMillis(500)).wrap(KEY))
                .isInstanceOf(KeyProviderException.class)
                .hasMessageContaining("the vault does not answer to encrypt/nets");
    }

    @Test
    void a_renewed_token_counts_at_once() throws IOException {
        // given
        Files.writeString(token, "s.old");
        var keys = keys();
        // when
        Files.writeString(token, VaultDouble.TOKEN);
        // then
        assertThat(keys.unwrap(keys.wrap(KEY))).isEqualTo(KEY);
    }

    private VaultKeys keys() {
        return keys(Duration.ofSeconds(30));
    }

    private VaultKeys keys(Duration timeout) {
        var settings =
                new SealingSettings.Vault(vault.address(), "kms", "nets", token, "", timeout);
        return new VaultKeys(new VaultTransit(settings), settings.key());
    }
}
