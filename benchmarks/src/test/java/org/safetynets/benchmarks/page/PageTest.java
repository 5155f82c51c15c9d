package org.safetynets.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.safetynets.stack.parts.Project;

class PageTest {

    private static final Path PROJECT = Project.root(System.getenv());

    /** Renewed by {@code ./nets bench --page}. */
    @Test
    void shows_what_is_kept_and_nothing_else() throws IOException {
        var docs = PROJECT.resolve("docs");
        for (var file : new Page(PROJECT).files().entrySet()) {
            assertThat(Files.readString(docs.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void every_missed_goal_has_a_word_on_why() {
        var notes = PROJECT.resolve("benchmarks").resolve("notes");
        for (var it : Measured.latest(PROJECT.resolve("benchmarks/results")).values()) {
            if (it.goals().stream().anyMatch(goal -> !goal.path("met").asBoolean())) {
                assertThat(notes.resolve(it.bench() + ".md")).exists();
            }
        }
    }
}
