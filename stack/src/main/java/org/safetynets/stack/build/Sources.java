package org.safetynets.stack.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safetynets.stack.cache.Folders;

/** What a module is made of, and when that last changed. */
final class Sources {
    private static final List<String> UPSTREAM = List.of("contracts", "platform");

    /** Folders outside of a module that go into it. */
    private static final Map<String, String> BESIDES = Map.of("portal", "docs/guides");

    private final Path project;

    Sources(Path project) {
        this.project = project;
    }

    /** The last change, in ms, of anything that goes into the module. */
    long lastChange(String module) {
        Stream<Path> own =
                Stream.concat(Stream.of(module), UPSTREAM.stream()).flatMap(this::filesOf);
        Stream<Path> besides =
                Stream.ofNullable(BESIDES.get(module))
                        .flatMap(it -> Folders.files(project.resolve(it)).stream());
        return Stream.of(Stream.of(project.resolve("pom.xml")), own, besides)
                .flatMap(Function.identity())
                .mapToLong(Sources::modified)
                .max()
                .orElse(0);
    }

    private Stream<Path> filesOf(String module) {
        Path folder = project.resolve(module);
        return Stream.concat(
                Stream.of(folder.resolve("pom.xml")),
                Folders.files(folder.resolve("src").resolve("main")).stream());
    }

    static long modified(Path file) {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file).toMillis() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
