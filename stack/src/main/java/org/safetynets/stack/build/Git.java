package org.safetynets.stack.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safetynets.stack.Refused;

/** What the project's history is asked. */
record Git(Path project) {

    /** What it printed, without the line's end; refused in its own words when it could not. */
    String run(String... arguments) {
        List<String> line = new ArrayList<>(List.of("git", "-C", project.toString()));
        line.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(line).start();
            String said = read(process.getInputStream());
            String complaint = read(process.getErrorStream());
            if (process.waitFor() != 0) {
                throw new Refused(String.join(" ", line) + ": " + complaint);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run git", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking git", e);
        }
    }

    private static String read(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
