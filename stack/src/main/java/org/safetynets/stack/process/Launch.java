package org.safetynets.stack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Everything needed to start one process and to know that it serves. */
public record Launch(
        String name,
        String url,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        Path log,
        Readiness readiness,
        Duration patience) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
