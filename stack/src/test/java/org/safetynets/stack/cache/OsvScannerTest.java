package org.safetynets.stack.cache;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetynets.stack.Refused;

/** With programs in the place of Go that do what it does where it cannot, or may not, build. */
class OsvScannerTest {

    private Path folder;

    @BeforeEach
    void aPlace(@TempDir Path place) {
        folder = place;
    }

    @Test
    void without_go_or_with_one_that_cannot_build_it_that_is_said_apart_from_any_other_failure()
            throws IOException {
        var old = program("echo 'requires go >= 1.26.5'; exit 1");

        for (var go : new String[] {folder.resolve("none").toString(), old}) {
            assertThatThrownBy(() -> OsvScanner.locate(new Cache(folder.resolve("cache")), go))
                    .isInstanceOf(ScannerNotHad.class)
                    .hasMessageContaining("Go could not build the pinned osv-scanner")
                    .hasMessageContaining("Nothing was looked for");
        }
    }

    @Test
    void what_is_built_and_is_not_the_pinned_one_is_refused_for_good() throws IOException {
        var other = program("echo 'mod github.com/google/osv-scanner/v2 v2.5.1 h1:another'");

        assertThatThrownBy(() -> OsvScanner.locate(new Cache(folder.resolve("cache")), other))
                .isInstanceOf(Refused.class)
                .isNotInstanceOf(ScannerNotHad.class)
                .hasMessageContaining("is not the pinned");
    }

    private String program(String script) throws IOException {
        var file = folder.resolve("go");
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file.toString();
    }
}
