package org.safetynets.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A command that is run to its end, with its output in a log. */
public record Command(
        List<String> line, Path directory, Path log, Map<String, String> environment) {

    public Command {
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
    }

    public static Command of(Path directory, Path log, List<String> line) {
        // What we start runs on the Java we run on, whatever the path holds.
        return new Command(
                line, directory, log, Map.of("JAVA_HOME", System.getProperty("java.home")));
    }

    public Command with(String name, String value) {
        var more = new HashMap<>(environment);
        more.put(name, value);
        return new Command(line, directory, log, more);
    }

    /** Runs it; anything but success is a {@link StartFailed} with the end of the output. */
    public void run() {
        try {
            int status = waitFor(process());
            if (status != 0) {
                throw new StartFailed(line.getFirst(), "it ended with " + status, log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + line.getFirst(), e);
        }
    }

    private int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted: " + line.getFirst(), e);
        }
    }

    private Process process() throws IOException {
        var builder = new ProcessBuilder(line).directory(directory.toFile());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        return builder.start();
    }
}
