package org.safetynets.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of settings in the guide to production against what the sources read. */
class SettingsTest {

    /** As it is read: a placeholder, a command's default, a name in the code. */
    private static final Pattern READ =
            Pattern.compile("(?:\\$\\{|env[:.]|\")(NETS_[A-Z0-9_]*[A-Z0-9])(?=[\"}:,])");

    private static final Pattern TOLD = Pattern.compile("`(NETS_|…?_)([A-Z0-9_]+)`");

    private static final Set<String> SOURCES = Set.of("java", "yml", "json", "properties", "ftl");

    /** The beginning of names that end with that of a service. */
    private static final Pattern BEGINNING = Pattern.compile("\"(NETS_[A-Z0-9_]*_)\"");

    private static final String OF_TESTS_ALONE = "NETS_SUITE";

    @Test
    void every_setting_that_is_read_is_told() {
        assertThat(told()).containsAll(found(READ).toList());
    }

    @Test
    void every_setting_that_is_told_is_read() {
        var read = found(READ).collect(Collectors.toSet());
        var beginnings = found(BEGINNING).toList();
        assertThat(told())
                .allMatch(
                        it ->
                                read.contains(it)
                                        || it.equals(OF_TESTS_ALONE)
                                        || beginnings.stream().anyMatch(it::startsWith));
    }

    private static Set<String> told() {
        var names = new TreeSet<String>();
        section()
                .lines()
                .filter(it -> it.startsWith("| `NETS_"))
                .forEach(it -> names.addAll(names(it.split("\\|", -1)[1])));
        assertThat(names).hasSizeGreaterThan(50);
        return names;
    }

    /** Of names that begin alike only the first is written out; the others begin with _ or …_. */
    private static Set<String> names(String cell) {
        var names = new TreeSet<String>();
        var begins = "";
        var found = TOLD.matcher(cell);
        while (found.find()) {
            if (found.group(1).equals("NETS_")) {
                var name = "NETS_" + found.group(2);
                names.add(name);
                begins = name.substring(0, name.lastIndexOf('_') + 1);
            } else {
                names.add(begins + found.group(2));
            }
        }
        return names;
    }

    private static String section() {
        var guide = text(Suite.project().resolve("docs/guides/production.md"));
        return guide.substring(guide.indexOf("\n## 13."), guide.indexOf("\n## 14."));
    }

    private static Stream<String> found(Pattern pattern) {
        return sources()
                .flatMap(SettingsTest::files)
                .flatMap(it -> pattern.matcher(text(it)).results())
                .map(it -> it.group(1))
                .distinct();
    }

    private static Stream<Path> sources() {
        var project = Suite.project();
        var modules =
                Stream.of(
                        "contracts",
                        "platform",
                        "tracing",
                        "gateway",
                        "identity-service",
                        "group-service",
                        "training-service",
                        "notification-service",
                        "referral-service",
                        "portal",
                        "stack");
        return Stream.concat(
                modules.map(it -> project.resolve(it).resolve("src/main")),
                Stream.of(project.resolve("deploy/keycloak")));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(it -> SOURCES.contains(it.toString().replaceAll(".*\\.", "")))
                    .filter(it -> !it.toString().contains("/target/"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
