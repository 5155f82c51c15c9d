package org.safetynets.stack.launcher;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.safetynets.stack.process.Launch;

/**
 * A process that belongs to a stack.
 *
 * @param ports what it will listen on, by name
 * @param after what has to serve before it is started
 * @param launch prepared when its turn has come, for that may take a while the first time
 */
record Planned(
        String name,
        Map<String, Integer> ports,
        Set<String> after,
        String health,
        String version,
        Supplier<Launch> launch) {

    Planned {
        ports = Map.copyOf(ports);
        after = Set.copyOf(after);
    }
}
