package org.safetynets.training;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.safetynets.platform.test.Answer;

/** Work that begins at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    public static List<Answer> run(List<Callable<Answer>> work) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(work).stream().map(AtOnce::done).toList();
        }
    }

    private static Answer done(Future<Answer> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
