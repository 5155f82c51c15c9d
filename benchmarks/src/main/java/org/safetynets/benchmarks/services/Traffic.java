package org.safetynets.benchmarks.services;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.safetynets.benchmarks.training.Percentile;

/**
 * Connections that ask again as soon as they are answered.
 *
 * @param seconds how long they asked
 * @param took of each request, in milliseconds
 */
public record Traffic(double seconds, List<Double> took) {

    /** Anything but 200 ends the run: a refusal is quicker than an answer. */
    public static Traffic of(Door door, String path, int connections, double seconds) {
        return of(List.of(door), path, connections, seconds);
    }

    /** The same, the connections dealt out among several doors. */
    public static Traffic of(List<Door> doors, String path, int connections, double seconds) {
        var began = System.nanoTime();
        var end = began + (long) (seconds * 1e9);
        var tasks = new ArrayList<Callable<List<Double>>>();
        for (var i = 0; i < connections; i++) {
            var door = doors.get(i % doors.size());
            tasks.add(() -> untilThen(door, path, end));
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Double>();
            for (var it : pool.invokeAll(tasks)) {
                all.addAll(it.get());
            }
            return new Traffic((System.nanoTime() - began) / 1e9, all);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Double> untilThen(Door door, String path, long end) {
        var took = new ArrayList<Double>();
        try (var client = new Client(door.url(), door.credentials())) {
            for (var begin = System.nanoTime(); begin < end; ) {
                client.get(path);
                var now = System.nanoTime();
                took.add((now - begin) / 1e6);
                begin = now;
            }
        }
        return took;
    }

    public double perSecond() {
        return took.size() / seconds;
    }

    public double percentile(int percent) {
        return Percentile.of(took, percent);
    }
}
