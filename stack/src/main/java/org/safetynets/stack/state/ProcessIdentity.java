package org.safetynets.stack.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A process, told apart from a later one with the same number by when it started.
 *
 * @param started opaque; the same for as long as the process lives
 */
public record ProcessIdentity(long pid, String started) {
    // Fields of /proc/PID/stat after the name in brackets.
    private static final int STATE = 0;
    private static final int START_TICKS = 19;

    public static Optional<ProcessIdentity> of(long pid) {
        return started(pid).map(it -> new ProcessIdentity(pid, it));
    }

    /** The process, if it still runs and is not another one under its number. */
    public Optional<ProcessHandle> handle() {
        return started(pid).filter(started::equals).flatMap(it -> ProcessHandle.of(pid));
    }

    private static Optional<String> started(long pid) {
        Path stat = Path.of("/proc", String.valueOf(pid), "stat");
        if (!Files.exists(Path.of("/proc/self/stat"))) {
            return ProcessHandle.of(pid)
                    .flatMap(it -> it.info().startInstant())
                    .map(Instant::toString);
        }
        try {
            String line = Files.readString(stat);
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            // A zombie is only waiting for its parent to notice.
            return fields[STATE].equals("Z") ? Optional.empty() : Optional.of(fields[START_TICKS]);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
