package org.safetynets.stack.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a process really holds. */
public final class Memory {
    private Memory() {}

    /** Resident bytes; 0 when the system does not tell. */
    public static long of(long pid) {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(kilobytes -> Long.parseLong(kilobytes) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
