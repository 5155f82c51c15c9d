package org.safetynets.groups.gate.application;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A thread of its own for work that is done whenever somebody asks; many calls at once are one. */
final class Woken {

    private final Runnable work;
    private final ExecutorService thread;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean ending;

    Woken(String name, Runnable work) {
        this.work = work;
        this.thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name(name).factory());
    }

    void wake() {
        if (ending || !asked.compareAndSet(false, true)) {
            return;
        }
        try {
            thread.execute(this::run);
        } catch (RejectedExecutionException e) {
            return; // it has just come to its end; another instance finds the work
        }
    }

    private void run() {
        asked.set(false);
        if (!ending) {
            work.run();
        }
    }

    /** Whether the work should begin nothing more. */
    boolean ending() {
        return ending;
    }

    /** Lets the work finish what it has begun, and interrupts it when that takes too long. */
    void end(Duration patience) {
        ending = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
