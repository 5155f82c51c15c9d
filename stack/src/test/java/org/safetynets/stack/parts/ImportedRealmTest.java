package org.safetynets.stack.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedRealmTest {
    private final Path home;
    private final Path files;

    ImportedRealmTest(@TempDir Path home, @TempDir Path files) throws IOException {
        this.home = home;
        this.files = files;
        Files.writeString(files.resolve("realm.json"), "{}");
    }

    @Test
    void matches_the_files_it_was_made_from() throws IOException {
        // given
        imported().remember(realm());
        start();
        // then
        assertThat(imported().differsFrom(realm())).isFalse();
    }

    @Test
    void differs_once_the_files_have_changed_and_stays_so() throws IOException {
        // given
        imported().remember(realm());
        start();
        Files.writeString(files.resolve("realm.json"), "{\"enabled\": true}");
        // when
        imported().remember(realm());
        // then
        assertThat(imported().differsFrom(realm())).isTrue();
    }

    @Test
    void differs_when_nobody_knows_what_it_was_made_from() throws IOException {
        // given
        start();
        // then
        assertThat(imported().differsFrom(realm())).isTrue();
    }

    @Test
    void differs_from_nothing_before_it_is_imported() {
        assertThat(imported().differsFrom(realm())).isFalse();
    }

    /** Keycloak makes its database when it first starts. */
    private void start() throws IOException {
        Files.createDirectories(home.resolve("data").resolve("h2"));
    }

    private ImportedRealm imported() {
        return new ImportedRealm(home);
    }

    private Realm realm() {
        return new Realm(
                Map.of("realm.json", files.resolve("realm.json")),
                files,
                new RefusedPasswords(() -> fail("they would be fetched for a Keycloak elsewhere")));
    }
}
