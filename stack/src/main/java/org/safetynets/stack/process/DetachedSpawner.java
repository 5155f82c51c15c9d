package org.safetynets.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Spawns processes that live on when the launcher ends or its terminal is interrupted. */
public final class DetachedSpawner implements Spawner {
    // A session of its own where that exists; else ignored signals, which a new program inherits.
    private static final String DETACH =
            """
            if command -v setsid >/dev/null 2>&1; then exec setsid "$@"; fi
            trap '' INT HUP
            exec "$@"
            """;

    @Override
    public Process spawn(Launch launch) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", DETACH, "detach"));
        command.addAll(launch.command());
        var builder = new ProcessBuilder(command).directory(launch.directory().toFile());
        builder.environment().putAll(launch.environment());
        builder.redirectInput(Path.of("/dev/null").toFile());
        builder.redirectErrorStream(true).redirectOutput(launch.log().toFile());
        try {
            keepFormer(launch.log());
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + launch.name(), e);
        }
    }

    /** The log of the start before stays readable, for it may tell why there was another one. */
    private static void keepFormer(Path log) throws IOException {
        if (Files.exists(log)) {
            Path former = log.resolveSibling(log.getFileName() + ".1");
            Files.move(log, former, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
