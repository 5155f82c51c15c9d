package org.safetynets.stack.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessTableTest {
    private final Path file;

    ProcessTableTest(@TempDir Path folder) {
        this.file = folder.resolve("0").resolve("processes.json");
    }

    @Test
    void is_there_for_the_next_launcher() {
        // given
        Entry entry = entry("kafka", ProcessHandle.current().pid(), "some time");
        // when
        new ProcessTable(file).put(entry);
        // then
        assertThat(new ProcessTable(file).find("kafka")).contains(entry);
    }

    @Test
    void forgets_what_was_removed() {
        // given
        var table = new ProcessTable(file);
        table.put(entry("kafka", 1, ""));
        // when
        table.remove("kafka");
        // then
        assertThat(new ProcessTable(file).all()).isEmpty();
    }

    @Test
    void does_not_take_a_reused_number_for_a_process_that_runs() {
        // given
        var table = new ProcessTable(file);
        // when
        table.put(entry("kafka", ProcessHandle.current().pid(), "some other time"));
        // then
        assertThat(table.alive("kafka")).isEmpty();
    }

    private static Entry entry(String name, long pid, String started) {
        var process = new ProcessIdentity(pid, started);
        return new Entry(name, "127.0.0.1:9092", "", process, "kafka.log", 12, "");
    }
}
