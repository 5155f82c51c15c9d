package org.safetynets.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs things at the same moment, as far as a machine can. */
public final class AtOnce {

    private AtOnce() {}

    /** The results in the order of the tasks; what one throws is thrown. */
    public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        var start = new CyclicBarrier(tasks.size());
        var running = new ArrayList<Future<T>>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var task : tasks) {
                running.add(
                        pool.submit(
                                () -> {
                                    start.await();
                                    return task.call();
                                }));
            }
        }
        var results = new ArrayList<T>();
        for (var it : running) {
            results.add(it.get());
        }
        return results;
    }
}
