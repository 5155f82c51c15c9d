package org.safetynets.faults.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safetynets.stack.launcher.BringingUp;
import org.safetynets.stack.launcher.ProcessStatus;
import org.safetynets.stack.launcher.Progress;
import org.safetynets.stack.launcher.Stack;
import org.safetynets.stack.launcher.Stopping;

/** The running suite, as whoever hurts and mends it has it in hand. */
public final class Suite {
    private final Supplier<Stack> stack;

    /** The stack is looked at anew each time, since its processes change. */
    public Suite(Supplier<Stack> stack) {
        this.stack = stack;
    }

    /** As it stands now. */
    public Stack stack() {
        return stack.get();
    }

    /** The same, whose processes find some things elsewhere. */
    public Suite with(Map<String, String> variables) {
        return new Suite(
                () -> {
                    var stack = stack();
                    var environment = new HashMap<>(stack.site().environment());
                    environment.putAll(variables);
                    return Stack.at(stack.settings().offset(), environment);
                });
    }

    public int port(String name) {
        return stack().site().ports().of(name);
    }

    /** The processes of a service. */
    public List<String> instances(String service) {
        return IntStream.rangeClosed(1, stack().settings().instancesOf(service))
                .mapToObj(it -> service + (it == 1 ? "" : "-" + it))
                .toList();
    }

    public void kill(Collection<String> names) {
        new Stopping(stack().table()).kill(names);
    }

    public void stop(Collection<String> names) {
        new Stopping(stack().table()).stop(names);
    }

    public void start(Collection<String> names) {
        var quiet = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        names.forEach(it -> new BringingUp(stack(), new Progress(quiet)).start(it));
    }

    /** Sends a signal, for example {@code STOP}. */
    public void signal(String signal, Collection<String> names) {
        var pids =
                names.stream()
                        .flatMap(it -> stack().table().alive(it).stream())
                        .map(it -> String.valueOf(it.process().pid()));
        run(Stream.concat(Stream.of("kill", "-" + signal), pids).toList());
    }

    /** The process of that name, which has to run. */
    String pid(String name) {
        return stack().table()
                .alive(name)
                .map(it -> String.valueOf(it.process().pid()))
                .orElseThrow(() -> new IllegalStateException(name + " does not run"));
    }

    /** Runs a command of the system to its end. */
    void run(List<String> line) {
        try {
            var exit = new ProcessBuilder(line).inheritIO().start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException(line + " ended with " + exit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether every process serves. */
    public boolean serves() {
        var processes = stack().table().all();
        return !processes.isEmpty()
                && processes.parallelStream()
                        .map(ProcessStatus::of)
                        .allMatch(it -> it.health().equals("up"));
    }
}
