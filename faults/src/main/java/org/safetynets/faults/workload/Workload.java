package org.safetynets.faults.workload;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.safetynets.faults.history.History;
import org.safetynets.stack.demo.Network;
import org.safetynets.stack.process.Pause;

/** Mixed use of the suite by several people at once, each doing one thing after the other. */
public final class Workload {
    private final Network network;
    private final Cast cast;
    private final Commands commands;

    /** The workload with everybody it needs; takes half a minute. */
    public static Workload prepare(
            Network network, History history, int organizations, int seekers) {
        var cast = new Casting(network, history).cast(organizations, seekers);
        return new Workload(network, cast, new Commands(history));
    }

    private Workload(Network network, Cast cast, Commands commands) {
        this.network = network;
        this.cast = cast;
        this.commands = commands;
    }

    /** Goes on until it is told to stop. */
    public Running start(int workers, long seed) {
        return new Running(workers, seed);
    }

    /** A workload under way. */
    public final class Running {
        private final List<Thread> threads = new ArrayList<>();
        private final AtomicReference<@Nullable RuntimeException> broken = new AtomicReference<>();
        private volatile boolean over;

        private Running(int workers, long seed) {
            for (var i = 0; i < workers; i++) {
                var random = new Random(seed + i);
                threads.add(Thread.ofVirtual().name("worker-" + i).start(() -> work(random)));
            }
            // One that judges, beside all that live with it.
            var random = new Random(seed - 1);
            threads.add(Thread.ofVirtual().name("ruling").start(() -> rule(random)));
        }

        /** Lets everybody finish what they have begun. */
        public void stop() {
            over = true;
            try {
                for (var thread : threads) {
                    thread.join();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            var cause = broken.get();
            if (cause != null) {
                throw cause;
            }
        }

        private void work(Random random) {
            var scenarios = scenarios();
            while (!over) {
                play(scenarios.get(random.nextInt(scenarios.size())), random);
            }
        }

        private void rule(Random random) {
            var ruling = new Ruling(cast, commands, new Looking(cast, commands));
            while (!over) {
                play(ruling, random);
                Pause.of(Duration.ofMillis(500 + random.nextInt(2000)));
            }
        }

        private void play(Scenario scenario, Random random) {
            try {
                scenario.play(random);
            } catch (NoAnswer e) {
                Pause.of(Duration.ofMillis(200)); // of no use to anybody; somebody else tries
            } catch (RuntimeException e) {
                broken.compareAndSet(null, e);
                over = true;
            }
        }
    }

    /** More of what matters most; signing up is heavy work for Keycloak. */
    private List<Scenario> scenarios() {
        var joining = new Joining(cast, commands);
        var looking = new Looking(cast, commands);
        var meeting = new Meeting(cast, commands);
        var referring = new Referring(cast, commands);
        var appointing = new Appointing(network, cast, commands);
        return List.of(
                joining,
                joining,
                joining,
                joining,
                joining,
                joining,
                joining,
                looking,
                looking,
                meeting,
                meeting,
                referring,
                referring,
                appointing);
    }
}
