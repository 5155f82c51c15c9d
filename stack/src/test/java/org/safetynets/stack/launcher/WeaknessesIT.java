package org.safetynets.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetynets.stack.Refused;
import org.safetynets.stack.cache.Cache;
import org.safetynets.stack.cache.OsvScanner;
import org.safetynets.stack.cache.ScannerNotHad;
import org.safetynets.stack.parts.Project;
import org.safetynets.stack.parts.Site;
import org.safetynets.stack.process.OffsetPorts;

/** The real scanner, which Go builds the first time, and a database of two advisories. */
class WeaknessesIT {

    private static final String LIBRARY = "tools.jackson.core:jackson-core";
    private static final String OURS = tools.jackson.core.json.PackageVersion.VERSION.toString();
    private static final String APPLIES = "GHSA-aaaa-aaaa-aaaa";
    private static final String OF_OLD = "GHSA-bbbb-bbbb-bbbb";
    private static final String OF_ANOTHER = "GHSA-cccc-cccc-cccc";

    private static final int OLDEST = 7;

    private Clock clock = Clock.fixed(Instant.parse("2026-03-11T23:59:00Z"), ZoneOffset.UTC);
    private Path folder;
    private Path list;

    /** Where it cannot be had the command says so, and so does this. */
    @BeforeAll
    static void whereTheScannerCanBeHad() {
        try {
            OsvScanner.locate(Cache.of(System.getenv()));
        } catch (ScannerNotHad e) {
            var why = "The search for weaknesses was not tried. " + e.getMessage();
            System.out.println(why);
            Assumptions.abort(why);
        }
    }

    @BeforeEach
    void aListOfWhatWeUse(@TempDir Path place) throws IOException {
        folder = place;
        list = folder.resolve("deployed.json");
        Files.writeString(
                list,
                """
                {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": [
                  {"type": "library", "group": "tools.jackson.core", "name": "jackson-core",
                   "version": "%1$s",
                   "purl": "pkg:maven/tools.jackson.core/jackson-core@%1$s?type=jar"}]}
                """
                        .formatted(OURS));
    }

    @Test
    void what_a_known_weakness_is_in_is_named_and_the_end_is_not_a_good_one() throws IOException {
        var database =
                database(
                        affecting(APPLIES, LIBRARY, OURS + ".1"),
                        affecting(OF_OLD, LIBRARY, "2"),
                        affecting(OF_ANOTHER, "com.fasterxml.jackson.core:jackson-core", "99"));

        var said = new StringBuilder();
        assertThat(run(database, said)).isEqualTo(1);
        assertThat(said)
                .contains("The newest advisory is of 2026-03-04")
                .contains("{\"list\":\"deployed\",\"components\":1,\"weaknesses\":1}")
                .contains("%s %s: %s, severity 7.5".formatted(LIBRARY, OURS, APPLIES))
                .doesNotContain(OF_OLD, OF_ANOTHER);
    }

    @Test
    void where_no_weakness_is_of_our_version_the_end_is_a_good_one() throws IOException {
        var said = new StringBuilder();
        assertThat(run(database(affecting(OF_OLD, LIBRARY, "2")), said)).isZero();
        assertThat(said).contains("{\"list\":\"deployed\",\"components\":1,\"weaknesses\":0}");
    }

    @Test
    void without_a_database_nothing_was_looked_for_and_that_is_said() {
        assertThatThrownBy(() -> run(folder, new StringBuilder()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("No database of weaknesses could be had")
                .hasMessageContaining("nothing was looked for");
    }

    @Test
    void advisories_that_do_not_know_the_last_week_are_not_gone_by() throws IOException {
        var database = database(affecting(OF_OLD, LIBRARY, "2"));
        clock = Clock.offset(clock, Duration.ofMinutes(1));
        assertThatThrownBy(() -> run(database, new StringBuilder()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("The newest advisory is of 2026-03-04, more than 7 days ago")
                .hasMessageContaining("nothing was looked for");
    }

    @Test
    void a_list_in_which_nothing_is_known_is_no_good_news() throws IOException {
        Files.writeString(
                list,
                """
                {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": []}
                """);
        var database = database(affecting(OF_OLD, LIBRARY, "2"));
        assertThatThrownBy(() -> run(database, new StringBuilder())).isInstanceOf(Refused.class);
    }

    private int run(Path database, StringBuilder said) {
        var site =
                new Site(
                        Project.root(System.getenv()),
                        folder.resolve("site"),
                        Cache.of(System.getenv()),
                        new OffsetPorts(0),
                        Map.of());
        var before = System.out;
        var heard = new ByteArrayOutputStream();
        System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
        try {
            return new WeaknessesRun(site, clock).run(List.of(list), database, OLDEST);
        } finally {
            System.setOut(before);
            said.append(heard.toString(StandardCharsets.UTF_8));
        }
    }

    private Path database(String... advisories) throws IOException {
        var database = Files.createDirectories(folder.resolve("database"));
        Files.createDirectories(database.resolve("Maven"));
        try (var zip =
                new ZipOutputStream(
                        Files.newOutputStream(database.resolve("Maven").resolve("all.zip")))) {
            for (var advisory : advisories) {
                zip.putNextEntry(new ZipEntry(advisory.hashCode() + ".json"));
                zip.write(advisory.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return database;
    }

    /** As OSV tells of a weakness of all versions before one. */
    private static String affecting(String id, String library, String fixed) {
        return """
        {"schema_version": "1.7.0", "id": "%s", "modified": "2026-03-04T05:06:07Z",
         "summary": "Made up by a test",
         "severity": [{"type": "CVSS_V3",
           "score": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H"}],
         "affected": [{"package": {"ecosystem": "Maven", "name": "%s"},
           "ranges": [{"type": "ECOSYSTEM",
             "events": [{"introduced": "0"}, {"fixed": "%s"}]}]}]}
        """
                .formatted(id, library, fixed);
    }
}
