package org.safetynets.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What {@code docs/security/data.md} says of the collections of one service: a level for each. */
final class DataTable {

    private static final Path PAGE = Path.of("../docs/security/data.md");
    private static final Pattern SECTION = Pattern.compile("(?m)^## ");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| (\\S+) \\|");
    private static final Set<String> ABOUT_NOBODY = Set.of("public", "inside");
    private static final Set<String> LEVELS =
            Set.of("public", "inside", "personal", "sensitive", "secret");

    private final String section;
    private final Map<String, String> levels = new TreeMap<>();

    private DataTable(String section) {
        this.section = section;
        ROW.matcher(text(section))
                .results()
                .forEach(
                        it ->
                                assertThat(levels.put(it.group(1), it.group(2)))
                                        .as("%s listed once in %s", it.group(1), section)
                                        .isNull());
        assertThat(levels.values()).as("levels of %s in %s", section, PAGE).isSubsetOf(LEVELS);
    }

    /** That of the service whose tests run: its module has its name. */
    static DataTable ofThisService() {
        return of(Path.of("").toAbsolutePath().getFileName().toString());
    }

    static DataTable of(String section) {
        return new DataTable(section);
    }

    void lists(Collection<String> collections) {
        assertThat(levels.keySet())
                .as("collections of %s in %s", section, PAGE)
                .containsExactlyInAnyOrderElementsOf(collections);
    }

    /** Whatever somebody may ask to see and to erase is about a person. */
    void callsPersonal(Collection<String> owned) {
        assertThat(owned)
                .as("somebody's, and said in %s to be about nobody", PAGE)
                .noneMatch(it -> ABOUT_NOBODY.contains(levels.getOrDefault(it, "")));
    }

    private static String text(String section) {
        try {
            return SECTION.splitAsStream(Files.readString(PAGE))
                    .filter(it -> it.startsWith(section + "\n"))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
