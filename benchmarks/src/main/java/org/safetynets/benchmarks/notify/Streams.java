package org.safetynets.benchmarks.notify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Many people's open inboxes. */
final class Streams implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int OPENING_AT_A_TIME = 50;

    private final List<OpenStream> all = new ArrayList<>();

    Streams(Inboxes inboxes, List<UUID> people) {
        for (var person : people) {
            all.add(new OpenStream(inboxes, person));
            if (all.size() % OPENING_AT_A_TIME == 0) {
                until(OpenStream::isOpen);
            }
        }
        until(OpenStream::isOpen);
    }

    List<OpenStream> all() {
        return all;
    }

    /** How many are still not so after a while. */
    int until(Predicate<OpenStream> state) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!all.stream().allMatch(state) && System.nanoTime() < end) {
            LockSupport.parkNanos(10_000_000);
        }
        return (int) all.stream().filter(state.negate()).count();
    }

    /** When the latest message of all came, by {@link System#nanoTime}. */
    long lastAt() {
        return all.stream().mapToLong(OpenStream::lastAt).max().orElse(0);
    }

    int doubled() {
        return all.stream().mapToInt(OpenStream::doubled).sum();
    }

    @Override
    public void close() {
        all.forEach(OpenStream::close);
    }
}
