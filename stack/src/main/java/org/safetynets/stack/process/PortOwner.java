package org.safetynets.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens on a port, as far as the system tells. */
public final class PortOwner {
    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** Number and command of the process, for a message. */
    public static Optional<String> of(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(field -> field.length > 9 && field[3].equals(LISTENING))
                .filter(
                        field ->
                                field[1].endsWith(":%04X".formatted(port).toUpperCase(Locale.ROOT)))
                .flatMap(field -> holder("socket:[" + field[9] + "]").stream())
                .findFirst();
    }

    private static Optional<String> holder(String socket) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), socket))
                .map(PortOwner::described)
                .findFirst();
    }

    private static boolean holds(long pid, String socket) {
        try (var descriptors = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            return descriptors.anyMatch(it -> socket.equals(target(it)));
        } catch (IOException e) {
            return false; // ended meanwhile, or not ours to look into
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static String described(ProcessHandle process) {
        String line = process.info().commandLine().orElse(process.info().command().orElse("?"));
        return "process %d: %s"
                .formatted(process.pid(), line.substring(0, Math.min(line.length(), 120)));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }
}
