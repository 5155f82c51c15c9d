package org.safetynets.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.platform.test.MutableClock;

class KeyRingTest {

    private static final String OLD = "2025:" + "A".repeat(43) + "=";
    private static final String NEW = "2026:" + "B".repeat(42) + "A=";
    private static final byte[] KEY = {1, 2, 3};

    private final Path folder;

    KeyRingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void the_first_key_of_the_file_wraps_and_each_unwraps() throws IOException {
        // given
        var wrapped = LocalKeys.of(file("# of last year", OLD)).wrap(KEY);
        // when
        var both = LocalKeys.of(file(NEW, "", OLD));
        // then
        assertThat(both.current()).isEqualTo("2026");
        assertThat(both.unwrap(wrapped)).isEqualTo(KEY);
        assertThat(both.rewrap(wrapped).by()).isEqualTo("2026");
        assertThat(both.unwrap(both.rewrap(wrapped))).isEqualTo(KEY);
    }

    @Test
    void a_changed_file_counts_without_a_restart_and_a_broken_one_changes_nothing()
            throws IOException {
        // given
        var keys = LocalKeys.of(file(OLD));
        // when
        Files.setLastModifiedTime(file(NEW, OLD), FileTime.from(Instant.EPOCH));
        // then
        assertThat(keys.current()).isEqualTo("2026");
        // when
        Files.setLastModifiedTime(file("2027:short"), FileTime.from(Instant.EPOCH.plusSeconds(9)));
        // then
        assertThat(keys.current()).isEqualTo("2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no colon", ":AAAA", "id:AAAA", "id:?"})
    void a_file_that_holds_no_usable_key_is_refused(String line) {
        assertThatThrownBy(() -> KeyRing.of(List.of(line)))
                .isInstanceOf(KeyProviderException.class);
    }

    @Test
    void the_same_id_twice_is_refused() {
        assertThatThrownBy(() -> KeyRing.of(List.of(OLD, OLD)))
                .isInstanceOf(KeyProviderException.class);
    }

    @Test
    void a_service_does_not_start_with_another_key_than_before() {
        // given
        var kept = new KeptKeysInMemory();
        var before = new Instance(kept, KeyRing.of(List.of(OLD)), new MutableClock());
        before.sealing.seal(Subject.person(UUID.randomUUID()), "a.b:1", "text");
        var sameIdOtherKey = KeyRing.of(List.of(OLD.replace('A', 'C').replace("C=", "A=")));
        // then
        assertThatCode(() -> check(kept, KeyRing.of(List.of(NEW, OLD)))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(kept, sameIdOtherKey))
                .isInstanceOf(KeyProviderException.class)
                .hasMessageContaining("2025 is another one than before");
        assertThatThrownBy(() -> check(kept, KeyRing.of(List.of(NEW))))
                .isInstanceOf(KeyProviderException.class)
                .hasMessageContaining("there is no key-encryption key 2025");
    }

    @Test
    void a_service_does_not_start_without_the_file_it_names() {
        assertThatThrownBy(() -> LocalKeys.of(folder.resolve("absent")))
                .hasMessageContaining("NETS_KEYS_FILE cannot be read");
    }

    @Test
    void keys_say_only_their_names() {
        assertThat(KeyRing.of(List.of(NEW, OLD))).asString().isEqualTo("KeyRing[2026, 2025]");
    }

    private static void check(KeptKeys kept, KeyProvider provider) {
        new KeyCheck(kept, provider).afterPropertiesSet();
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("keys"), List.of(lines));
    }
}
