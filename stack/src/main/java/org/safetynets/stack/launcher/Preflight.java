package org.safetynets.stack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safetynets.stack.Refused;
import org.safetynets.stack.process.FreePorts;
import org.safetynets.stack.process.PortOwner;

/** What would make a start fail half-way is found before anything is started. */
final class Preflight {
    private static final long MEGABYTE = 1024 * 1024;
    private static final long FIRST_TIME = 3_000 * MEGABYTE;
    private static final long LATER = 500 * MEGABYTE;

    private Preflight() {}

    static void requirePorts(Collection<Planned> processes) {
        requireFree(
                processes.stream().flatMap(process -> process.ports().entrySet().stream()),
                "End what holds it, or move this stack: ./nets up --offset 1000");
    }

    /** The ports that the compose file publishes, by the part that listens. */
    static void requireFree(Map<String, Integer> ports) {
        requireFree(ports.entrySet().stream(), "End what holds it, for example by ./nets down");
    }

    private static void requireFree(Stream<Map.Entry<String, Integer>> ports, String advice) {
        List<String> taken =
                ports.filter(port -> !FreePorts.isFree(port.getValue()))
                        .map(Preflight::taken)
                        .sorted()
                        .toList();
        if (!taken.isEmpty()) {
            throw new Refused(String.join("\n", taken) + "\n" + advice);
        }
    }

    /** Checked where the data and the applications go, and where the downloads are kept. */
    static void requireSpace(Path project, Path cache) {
        boolean first = !Files.isDirectory(project.resolve(".nets").resolve("applications"));
        for (Path place : List.of(project, cache)) {
            long free = free(place);
            long needed = first ? FIRST_TIME : LATER;
            if (free < needed) {
                throw new Refused(
                        "The disk is too full: %s has %d MB free, %d MB are needed"
                                .formatted(place, free / MEGABYTE, needed / MEGABYTE));
            }
        }
    }

    private static String taken(Map.Entry<String, Integer> port) {
        return "Port %d of %s is in use by %s"
                .formatted(
                        port.getValue(),
                        port.getKey(),
                        PortOwner.of(port.getValue()).orElse("a process of another user"));
    }

    private static long free(Path place) {
        try {
            return Files.getFileStore(Files.createDirectories(place)).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + place, e);
        }
    }
}
