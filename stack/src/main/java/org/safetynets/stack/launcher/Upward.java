package org.safetynets.stack.launcher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Starts processes side by side, each after what it needs; all of them or none. */
final class Upward {
    // As many as the machine can really run; the parts wait more than they compute.
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
    private final Semaphore slots = new Semaphore(AT_ONCE, true);
    private final Starting starting;

    Upward(Starting starting) {
        this.starting = starting;
    }

    void start(List<Planned> processes) {
        var undo = new Thread(starting::takeBack, "take-back");
        Runtime.getRuntime().addShutdownHook(undo);
        try {
            startTogether(processes);
        } catch (RuntimeException e) {
            starting.takeBack();
            throw e;
        }
        Runtime.getRuntime().removeShutdownHook(undo);
    }

    private void startTogether(List<Planned> processes) {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        var failure = new CompletableFuture<Void>();
        var running = new HashMap<String, CompletableFuture<Void>>();
        for (Planned process : processes) {
            CompletableFuture<Void> started =
                    CompletableFuture.allOf(needed(process, running))
                            .thenRunAsync(() -> startInTurn(process), threads)
                            .whenComplete((done, e) -> fail(failure, e));
            running.put(process.name(), started);
        }
        var all = CompletableFuture.allOf(running.values().toArray(CompletableFuture<?>[]::new));
        try {
            // The first failure ends the waiting for the others.
            CompletableFuture.anyOf(failure, all).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void fail(CompletableFuture<Void> all, @Nullable Throwable e) {
        if (e != null) {
            all.completeExceptionally(e);
        }
    }

    private static CompletableFuture<?>[] needed(
            Planned process, Map<String, CompletableFuture<Void>> running) {
        return process.after().stream()
                .filter(running::containsKey)
                .map(running::get)
                .toArray(CompletableFuture<?>[]::new);
    }

    private void startInTurn(Planned process) {
        if (process.after().isEmpty()) {
            starting.start(process);
            return;
        }
        slots.acquireUninterruptibly();
        try {
            starting.start(process);
        } finally {
            slots.release();
        }
    }
}
