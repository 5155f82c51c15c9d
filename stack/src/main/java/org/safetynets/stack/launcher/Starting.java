package org.safetynets.stack.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.safetynets.stack.process.DetachedSpawner;
import org.safetynets.stack.process.Launch;
import org.safetynets.stack.process.Starter;
import org.safetynets.stack.state.Entry;
import org.safetynets.stack.state.ProcessIdentity;
import org.safetynets.stack.state.ProcessTable;

/** Starts single processes, and takes back what it started when the whole does not succeed. */
final class Starting {
    private final DetachedSpawner spawner = new DetachedSpawner();
    private final List<String> started = new ArrayList<>();
    private final ProcessTable table;
    private final Progress progress;
    private boolean ended;

    Starting(ProcessTable table, Progress progress) {
        this.table = table;
        this.progress = progress;
    }

    void start(Planned planned) {
        Launch launch = planned.launch().get();
        Instant begun = Instant.now();
        Process process = spawn(planned, launch);
        Starter.await(launch, process);
        long millis = Duration.between(begun, Instant.now()).toMillis();
        table.put(entry(planned, launch, process, millis));
        progress.say("%-22s ready in %4.1f s".formatted(planned.name(), millis / 1000.0));
    }

    /** What is being prepared meanwhile is not spawned any more. */
    synchronized void takeBack() {
        ended = true;
        new Stopping(table).kill(started);
    }

    private synchronized Process spawn(Planned planned, Launch launch) {
        if (ended) {
            throw new CancellationException("Not started any more: " + planned.name());
        }
        Process process = spawner.spawn(launch);
        started.add(planned.name());
        // Known from the first moment: whoever interrupts us can still end it.
        table.put(entry(planned, launch, process, 0));
        return process;
    }

    private static Entry entry(Planned planned, Launch launch, Process process, long millis) {
        return new Entry(
                planned.name(),
                launch.url(),
                planned.health(),
                ProcessIdentity.of(process.pid())
                        .orElseGet(() -> new ProcessIdentity(process.pid(), "ended")),
                launch.log().toString(),
                millis,
                planned.version());
    }
}
