package org.safetynets.stack.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    private final Cache cache;

    CacheTest(@TempDir Path root) {
        this.cache = new Cache(root);
    }

    @Test
    void makes_a_thing_once_however_many_want_it() {
        // given
        var made = new AtomicInteger();
        // when
        IntStream.range(0, 8)
                .parallel()
                .forEach(i -> cache.once("thing", folder -> made.incrementAndGet()));
        // then
        assertThat(made).hasValue(1);
    }

    @Test
    void keeps_nothing_of_a_recipe_that_failed() {
        // given
        assertThatThrownBy(() -> cache.once("thing", CacheTest::fail)).hasMessage("no luck");
        // when
        Path thing = cache.once("thing", folder -> write(folder.resolve("whole")));
        // then
        assertThat(thing.resolve("whole")).exists();
        assertThat(thing.resolve("half")).doesNotExist();
    }

    private static void fail(Path folder) {
        write(folder.resolve("half"));
        throw new IllegalStateException("no luck");
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
