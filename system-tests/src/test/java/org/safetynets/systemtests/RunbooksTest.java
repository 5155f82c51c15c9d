package org.safetynets.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever follows a runbook into the portal finds there what it names. */
class RunbooksTest {

    private static final Pattern NAMED = Pattern.compile("\"([A-Z][^\"]+)\"");

    @Test
    void pages_are_called_as_the_portal_calls_them() throws IOException {
        // given
        var said = words().values();
        // then
        assertThat(named()).isNotEmpty().isSubsetOf(said.stream().map(String::valueOf).toList());
    }

    private static Stream<String> named() throws IOException {
        try (var pages = Files.list(Suite.project().resolve("docs/operations"))) {
            var lines = Stream.<String>builder();
            for (Path page : pages.filter(it -> it.toString().endsWith(".md")).toList()) {
                Files.readAllLines(page).stream()
                        .filter(it -> it.contains(" portal"))
                        .forEach(lines::add);
            }
            return lines.build().flatMap(it -> NAMED.matcher(it).results()).map(it -> it.group(1));
        }
    }

    private static Properties words() throws IOException {
        var words = new Properties();
        var file = Suite.project().resolve("portal/src/main/resources/messages.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }
}
