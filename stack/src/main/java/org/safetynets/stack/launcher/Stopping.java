package org.safetynets.stack.launcher;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.safetynets.stack.process.Deadline;
import org.safetynets.stack.process.Pause;
import org.safetynets.stack.state.Entry;
import org.safetynets.stack.state.ProcessTable;

/** Ends processes of a stack; only those that are still the ones that were started. */
public final class Stopping {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private final ProcessTable table;

    public Stopping(ProcessTable table) {
        this.table = table;
    }

    /** Asks them to end, all at once, and forces those that do not in time. */
    public void stop(Collection<String> names) {
        List<Entry> entries = known(names);
        entries.forEach(entry -> entry.process().handle().ifPresent(ProcessHandle::destroy));
        Deadline deadline = Deadline.in(PATIENCE);
        while (entries.stream().anyMatch(Entry::alive) && !deadline.passed()) {
            Pause.of(PAUSE);
        }
        kill(names);
    }

    /** Ends them without a word, as a crash would. */
    public void kill(Collection<String> names) {
        List<Entry> entries = known(names);
        entries.forEach(
                entry -> entry.process().handle().ifPresent(ProcessHandle::destroyForcibly));
        Deadline.in(PATIENCE)
                .await("the end of " + names, () -> entries.stream().noneMatch(Entry::alive));
        entries.forEach(entry -> table.remove(entry.name()));
    }

    private List<Entry> known(Collection<String> names) {
        return names.stream().flatMap(name -> table.find(name).stream()).toList();
    }
}
