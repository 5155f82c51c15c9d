package org.safetynets.benchmarks.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many at the same moment, as far as a machine can. */
final class Crowd {

    private Crowd() {}

    /** What each got, in the order of the tasks; the clock of a task begins when all are ready. */
    static <T> List<T> run(List<Callable<T>> tasks) {
        var ready = new CyclicBarrier(tasks.size());
        var running = new ArrayList<Future<T>>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var task : tasks) {
                running.add(
                        pool.submit(
                                () -> {
                                    ready.await();
                                    return task.call();
                                }));
            }
            var results = new ArrayList<T>();
            for (var it : running) {
                results.add(it.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
