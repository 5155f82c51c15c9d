package org.safetynets.training.shared.application;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;

/** Does several pieces of work at once. */
public final class SideBySide {

    private SideBySide() {}

    /** What all of them add up to, with so many at a time. */
    public static <T> int sum(int atOnce, List<T> pieces, ToIntFunction<? super T> work) {
        try (var threads =
                Executors.newFixedThreadPool(
                        atOnce, Thread.ofVirtual().name("batch-", 0).factory())) {
            return pieces.stream()
                    .map(it -> threads.submit((Callable<Integer>) () -> work.applyAsInt(it)))
                    .toList()
                    .stream()
                    .mapToInt(SideBySide::result)
                    .sum();
        }
    }

    private static int result(Future<Integer> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
