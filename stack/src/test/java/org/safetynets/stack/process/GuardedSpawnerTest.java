package org.safetynets.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedSpawnerTest {
    @Test
    void a_process_and_its_folder_do_not_outlive_a_killed_parent(@TempDir Path temporary)
            throws Exception {
        // given a JVM that has spawned a long sleep
        Path folder = Files.createDirectory(temporary.resolve("data"));
        Path pidFile = temporary.resolve("pid");
        Process parent =
                new ProcessBuilder(
                                JavaCommand.java(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Spawning.class.getName(),
                                folder.toString(),
                                pidFile.toString())
                        .inheritIO()
                        .start();
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(pidFile));
        await().until(() -> !Files.readString(pidFile).isBlank());
        long child = Long.parseLong(Files.readString(pidFile).strip());
        assertThat(ProcessHandle.of(child)).isPresent();
        // when
        parent.destroyForcibly();
        // then
        await().until(() -> ProcessHandle.of(child).isEmpty());
        await().until(() -> Files.notExists(folder));
    }

    /** The parent to be killed. */
    static final class Spawning {
        private Spawning() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            var launch =
                    new Launch(
                            "sleep",
                            "",
                            List.of("sh", "-c", "echo $$ > " + arguments[1] + "; exec sleep 600"),
                            Map.of(),
                            folder,
                            folder.resolve("log"),
                            () -> true,
                            Duration.ofSeconds(1));
            new Starter(new GuardedSpawner()).start(launch);
            Pause.of(Duration.ofMinutes(10));
        }
    }
}
