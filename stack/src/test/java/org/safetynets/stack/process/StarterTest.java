package org.safetynets.stack.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {
    private final Path folder;
    private final Starter starter = new Starter(new GuardedSpawner());

    StarterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_process_that_dies_while_starting_is_reported_with_status_and_log() {
        // given
        Launch dying = launch("echo out of luck; exit 3", Duration.ofSeconds(30));
        // when, then
        assertThatThrownBy(() -> starter.start(dying))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("dying did not start: it ended with 3")
                .hasMessageContaining("out of luck")
                .hasMessageContaining(dying.log().toString());
    }

    @Test
    void a_process_that_never_serves_is_given_up_on() {
        // given
        Launch idle = launch("exec sleep 60", Duration.ofMillis(200));
        // when, then
        assertThatThrownBy(() -> starter.start(idle)).hasMessageContaining("not ready after");
    }

    private Launch launch(String script, Duration patience) {
        return new Launch(
                "dying",
                "",
                List.of("sh", "-c", script),
                Map.of(),
                folder,
                folder.resolveSibling(folder.getFileName() + ".log"),
                () -> false,
                patience);
    }
}
