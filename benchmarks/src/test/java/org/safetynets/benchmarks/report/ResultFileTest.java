package org.safetynets.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {

    private static final Heading HEADING =
            new Heading(
                    "relay",
                    Instant.parse("2026-03-01T23:59:00Z"),
                    "./nets bench relay",
                    Map.of("java", "25"));

    @Test
    void begins_with_what_has_to_be_known_to_judge_the_figures(@TempDir Path folder)
            throws IOException {
        // when
        var file = new ResultFile(folder.resolve("results")).write(HEADING, List.of("{}"));
        // then
        assertThat(file).hasFileName("relay-2026-03-01.jsonl");
        assertThat(Files.readAllLines(file))
                .satisfiesExactly(
                        first ->
                                assertThat(first)
                                        .contains("\"command\":\"./nets bench relay\"")
                                        .contains("\"versions\":{\"java\":\"25\"}")
                                        .contains("\"load1\":"),
                        second -> assertThat(second).isEqualTo("{}"));
    }
}
