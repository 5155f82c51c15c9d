package org.safetynets.stack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A command in the foreground, on our Java, whose output is the person's to see. */
record Foreground(Path directory, Map<String, String> environment) {

    Foreground {
        environment = Map.copyOf(environment);
    }

    /** The exit status. */
    int run(List<String> line) {
        var builder = new ProcessBuilder(line).directory(directory.toFile()).inheritIO();
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        System.out.println(String.join(" ", line));
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + line.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
