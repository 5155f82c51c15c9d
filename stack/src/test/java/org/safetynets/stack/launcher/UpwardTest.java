package org.safetynets.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetynets.stack.process.Launch;
import org.safetynets.stack.process.Readiness;
import org.safetynets.stack.process.StartFailed;
import org.safetynets.stack.state.Entry;
import org.safetynets.stack.state.ProcessTable;

class UpwardTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final Path folder;
    private final ProcessTable table;
    private final Upward upward;

    UpwardTest(@TempDir Path folder) {
        this.folder = folder;
        this.table = new ProcessTable(folder.resolve("processes.json"));
        var progress = new Progress(new PrintStream(screen, true, StandardCharsets.UTF_8));
        this.upward = new Upward(new Starting(table, progress));
    }

    @AfterEach
    void end() {
        new Stopping(table).kill(table.all().stream().map(Entry::name).toList());
    }

    @Test
    void starts_each_after_what_it_needs() {
        // given
        Path ready = folder.resolve("store-is-ready");
        Planned store =
                planned(
                        "store",
                        Set.of(),
                        "sleep 0.3; touch " + ready + "; exec sleep 600",
                        () -> Files.exists(ready));
        Planned service =
                planned(
                        "service",
                        Set.of("store"),
                        "test -f " + ready + " && exec sleep 600",
                        () -> true);
        // when
        upward.start(List.of(store, service));
        // then
        assertThat(table.alive("store")).isPresent();
        assertThat(table.alive("service")).isPresent();
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("service");
    }

    @Test
    void leaves_nothing_running_when_one_dies_while_starting() {
        // given
        Planned sound = planned("sound", Set.of(), "exec sleep 600", () -> true);
        Planned waiting = planned("waiting", Set.of(), "exec sleep 600", () -> false);
        Planned dying = planned("dying", Set.of("sound"), "echo no luck; exit 7", () -> false);
        // when, then
        assertThatThrownBy(() -> upward.start(List.of(sound, waiting, dying)))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("dying did not start: it ended with 7")
                .hasMessageContaining("no luck");
        assertThat(table.all()).isEmpty();
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)).isEmpty();
    }

    private Planned planned(String name, Set<String> after, String script, Readiness readiness) {
        return new Planned(
                name,
                Map.of(),
                after,
                "",
                "",
                () ->
                        new Launch(
                                name,
                                "",
                                List.of("sh", "-c", script),
                                Map.of(),
                                folder,
                                folder.resolve(name + ".log"),
                                readiness,
                                Duration.ofSeconds(30)));
    }
}
