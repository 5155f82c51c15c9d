package org.safetynets.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetynets.stack.demo.Network;
import org.safetynets.stack.launcher.Stack;

/**
 * The running suite: one that stands already, named by its offset in {@code NETS_SUITE} and brought
 * up with {@code NETS_TRACES=http://127.0.0.1:(4318 + offset)}, or one brought up by {@code ./nets}
 * for the tests and taken down with its data after them.
 */
public final class Suite implements AutoCloseable {

    private static final String OFFSET = "4000";
    private static final String TRACES = "NETS_TRACES";
    private static final Set<String> OURS = Set.of("NETS_AOT", "NETS_CACHE");

    private final String offset;
    private final boolean ours;
    private final SpanCollector spans;

    private Suite(String offset, boolean ours) {
        this.offset = offset;
        this.ours = ours;
        this.spans = new SpanCollector(SpanCollector.PORT + Integer.parseInt(offset));
    }

    static Suite up() {
        var standing = System.getenv("NETS_SUITE");
        if (standing != null) {
            return new Suite(standing, false);
        }
        var suite = new Suite(OFFSET, true);
        var log = suite.nets("up");
        if (log.exit() != 0) {
            suite.nets("down", "--wipe");
            throw new IllegalStateException("The suite did not come up:\n" + log.output());
        }
        return suite;
    }

    /** What a command printed and how it ended. */
    record Outcome(int exit, String output) {}

    /** Runs a command of {@code ./nets} on this suite. */
    Outcome nets(String command, String... more) {
        var line =
                Stream.concat(Stream.of("./nets", command, "--offset", offset), Stream.of(more))
                        .toList();
        try {
            var output = Files.createTempFile("nets", ".log");
            var process =
                    new ProcessBuilder(line)
                            .directory(project().toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile());
            process.environment().keySet().removeIf(Suite::isAnotherPlaces);
            process.environment().put(TRACES, spans.address());
            var exit = process.start().waitFor();
            var text = Files.readString(output);
            Files.delete(output);
            return new Outcome(exit, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The suite as its people see it. */
    public Network network() {
        return Network.of(stack());
    }

    public Stack stack() {
        var environment = environment();
        environment.put(TRACES, spans.address());
        return Stack.at(Integer.parseInt(offset), environment);
    }

    /** What its services tell of what they do. */
    SpanCollector spans() {
        return spans;
    }

    public String gateway() {
        return stack().gateway();
    }

    String kafka() {
        return "127.0.0.1:" + stack().site().ports().of("kafka");
    }

    /** Addresses of the infrastructure that other tests use are not this suite's. */
    private static boolean isAnotherPlaces(String variable) {
        return variable.startsWith("NETS_") && !OURS.contains(variable);
    }

    private static Map<String, String> environment() {
        var environment =
                System.getenv().entrySet().stream()
                        .filter(it -> !isAnotherPlaces(it.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        environment.put("NETS_PROJECT", project().toString());
        return environment;
    }

    static Path project() {
        var here = Path.of("").toAbsolutePath();
        return List.of(here, here.getParent()).stream()
                .filter(it -> Files.exists(it.resolve("nets")))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        if (ours) {
            nets("down", "--wipe");
        }
        spans.close();
    }
}
