package org.safetynets.benchmarks.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.safetynets.benchmarks.services.Client;
import org.safetynets.benchmarks.services.Credentials;
import org.safetynets.benchmarks.training.Percentile;

/**
 * People who come at a rate of their own, whether or not those before them have been answered: each
 * one's time counts from when they meant to ask.
 */
record Rush(List<Turn> turns) {

    /**
     * What became of one request.
     *
     * @param second of the rush in which it was meant
     */
    record Turn(int second, int status, boolean retryAfter, double ms) {

        boolean accepted() {
            return status == 200;
        }

        /** Told politely that it is too much. */
        boolean shed() {
            return (status == 503 || status == 429) && retryAfter;
        }
    }

    /** When nobody was let in at all. */
    private static final double NEVER_MS = 1e9;

    private static final int CONNECTIONS = 128;

    static Rush at(
            String url, String path, Credentials credentials, double perSecond, int seconds) {
        var all = (int) (perSecond * seconds);
        var next = new AtomicInteger();
        var begin = System.nanoTime() + 200_000_000L;
        var people = new ArrayList<Callable<List<Turn>>>();
        for (var i = 0; i < Math.min(CONNECTIONS, all); i++) {
            people.add(
                    () -> {
                        var turns = new ArrayList<Turn>();
                        try (var client = new Client(url, credentials)) {
                            for (var it = next.getAndIncrement(); it < all; ) {
                                turns.add(turn(client, path, begin, it / perSecond));
                                it = next.getAndIncrement();
                            }
                        }
                        return turns;
                    });
        }
        return new Rush(Crowd.run(people).stream().flatMap(List::stream).toList());
    }

    private static Turn turn(Client client, String path, long begin, double atSecond) {
        var meant = begin + (long) (atSecond * 1e9);
        for (var early = meant - System.nanoTime(); early > 0; early = meant - System.nanoTime()) {
            LockSupport.parkNanos(early);
        }
        var reply = client.ask(path);
        var ms = (System.nanoTime() - meant) / 1e6;
        return new Turn((int) atSecond, reply.status(), reply.retryAfter(), ms);
    }

    Rush second(int second) {
        return new Rush(turns.stream().filter(it -> it.second() == second).toList());
    }

    double percentile(int percent) {
        var accepted = turns.stream().filter(Turn::accepted).map(Turn::ms).toList();
        return accepted.isEmpty() ? NEVER_MS : Percentile.of(accepted, percent);
    }

    long accepted() {
        return turns.stream().filter(Turn::accepted).count();
    }

    double shedShare() {
        return turns.stream().filter(Turn::shed).count() / (double) Math.max(1, turns.size());
    }

    /** Neither answered nor told when to come back. */
    long failed() {
        return turns.stream().filter(it -> !it.accepted() && !it.shed()).count();
    }
}
