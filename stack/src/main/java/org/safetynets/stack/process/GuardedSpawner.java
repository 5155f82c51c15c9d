package org.safetynets.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Spawns processes that do not outlive this JVM, not even when it is killed: a shell between both
 * waits for the end of its input, which the operating system closes with us, then kills the process
 * and removes its directory.
 */
public final class GuardedSpawner implements Spawner {
    private static final String GUARD =
            """
            directory=$1; shift
            exec 3<&0
            "$@" </dev/null 3<&- &
            child=$!
            { while read -r line <&3; do :; done; kill -9 $child; } 2>/dev/null &
            watch=$!
            wait $child
            status=$?
            kill $watch 2>/dev/null
            rm -rf "$directory"
            exit $status
            """;

    @Override
    public Process spawn(Launch launch) {
        List<String> command =
                new ArrayList<>(List.of("sh", "-c", GUARD, "guard", launch.directory().toString()));
        command.addAll(launch.command());
        var builder = new ProcessBuilder(command).directory(launch.directory().toFile());
        builder.environment().putAll(launch.environment());
        builder.redirectErrorStream(true).redirectOutput(launch.log().toFile());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + launch.name(), e);
        }
    }
}
