package org.safetynets.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link from one file of the project to another leads somewhere. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final List<String> MADE_OR_FETCHED = List.of("target", ".nets", "node_modules");

    @Test
    void no_link_is_dead() throws IOException {
        try (var files = Files.walk(Suite.project())) {
            var pages = files.filter(LinksTest::isPage).toList();

            assertThat(pages).hasSizeGreaterThan(10);
            assertThat(pages.stream().flatMap(LinksTest::deadLinks)).isEmpty();
        }
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".md")
                && MADE_OR_FETCHED.stream()
                        .noneMatch(it -> file.toString().contains("/" + it + "/"));
    }

    private static Stream<String> deadLinks(Path page) {
        return LINK.matcher(read(page))
                .results()
                .map(it -> it.group(1))
                .filter(it -> !it.contains("://"))
                .filter(it -> !Files.exists(page.resolveSibling(it)))
                .map(it -> Suite.project().relativize(page) + " -> " + it);
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
