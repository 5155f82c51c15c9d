package org.safetynets.systemtests;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/**
 * Each library in the jars that are built has a licence that was looked at; the jars come first.
 */
class LicencesIT {

    private static final List<String> APPLICATIONS =
            List.of(
                    "gateway",
                    "identity-service",
                    "training-service",
                    "group-service",
                    "notification-service",
                    "referral-service",
                    "portal");

    /** None of them asks that what uses a library be given away under the same terms. */
    private static final Set<String> ALLOWED =
            Set.of(
                    "Apache-2.0",
                    "MIT",
                    "MIT-0",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "0BSD",
                    "ISC",
                    "Unicode-3.0",
                    "EPL-2.0",
                    "MPL-2.0");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([\\w.-]+) \\| (`.*`) \\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern LIBRARY = Pattern.compile("BOOT-INF/lib/(.+?)-\\d[^/]*\\.jar");

    @Test
    void what_is_shipped_is_listed_under_a_licence_that_is_allowed() throws IOException {
        // given
        var listed = listed();
        // when
        var shipped =
                APPLICATIONS.stream()
                        .flatMap(LicencesIT::libraries)
                        .collect(toCollection(TreeSet::new));
        // then
        assertThat(listed.keySet()).as("libraries").isEqualTo(shipped);
        assertThat(ALLOWED).as("licences").containsAll(listed.values());
    }

    /** Licences by the name of a library; nothing has two. */
    private static Map<String, String> listed() throws IOException {
        var licences = new TreeMap<String, String>();
        var page = Files.readString(Suite.project().resolve("docs/security/licences.md"));
        ROW.matcher(page)
                .results()
                .forEach(
                        row ->
                                NAME.matcher(row.group(2))
                                        .results()
                                        .map(name -> licences.put(name.group(1), row.group(1)))
                                        .forEach(before -> assertThat(before).isNull()));
        return licences;
    }

    private static Stream<String> libraries(String application) {
        try (var jar = new JarFile(jar(application).toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .map(LIBRARY::matcher)
                    .filter(it -> it.matches() && !it.group().contains("SNAPSHOT"))
                    .map(it -> it.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jar(String application) throws IOException {
        try (var files = Files.list(Suite.project().resolve(application).resolve("target"))) {
            return files.filter(it -> it.toString().endsWith("SNAPSHOT.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
