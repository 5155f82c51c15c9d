package org.safetynets.stack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log, for messages about what went wrong. */
public final class LogTail {
    private LogTail() {}

    public static String of(Path log, int lines) {
        try {
            // Decoded leniently: a log may hold anything.
            List<String> all =
                    new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }
}
