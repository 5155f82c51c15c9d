package org.safetynets.stack.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetynets.stack.Refused;

class AdvisoriesTest {

    private static final LocalDate NEWEST = LocalDate.of(2026, 3, 4);

    private Advisories advisories;

    @BeforeEach
    void twoOfWhichOneIsNewer(@TempDir Path folder) throws IOException {
        var file = folder.resolve("all.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var day : new String[] {"2026-01-02", NEWEST.toString()}) {
                zip.putNextEntry(new ZipEntry(day + ".json"));
                var advisory = "{\"modified\": \"" + day + "T05:06:07Z\"}";
                zip.write(advisory.getBytes(StandardCharsets.UTF_8));
            }
        }
        advisories = Advisories.brought(folder);
    }

    @Test
    void are_taken_a_week_after_the_newest_and_refused_the_day_after() {
        assertThatCode(() -> advisories.notOlderThan(7, NEWEST.plusDays(7)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> advisories.notOlderThan(7, NEWEST.plusDays(8)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("The newest advisory is of 2026-03-04, more than 7 days ago");
    }

    @Test
    void may_be_as_old_as_somebody_says() {
        assertThatCode(() -> advisories.notOlderThan(30, NEWEST.plusDays(30)))
                .doesNotThrowAnyException();
    }
}
