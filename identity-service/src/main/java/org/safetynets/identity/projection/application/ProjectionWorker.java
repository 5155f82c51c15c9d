package org.safetynets.identity.projection.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Works the list off for as long as the service runs; any number of instances may. */
@Component
public class ProjectionWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionWorker.class);

    /** One that Keycloak keeps waiting does not hold up the others. */
    private static final int THREADS = 3;

    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Projecting projecting;
    private final Nudge nudge;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    public ProjectionWorker(Projecting projecting, Nudge nudge) {
        this.projecting = projecting;
        this.nudge = nudge;
    }

    @Override
    public synchronized void start() {
        running = true;
        for (var number = 1; number <= THREADS; number++) {
            threads.add(Thread.ofVirtual().name("projection-" + number).start(this::work));
        }
    }

    private void work() {
        try {
            while (running) {
                if (!next()) {
                    nudge.await(ROUND);
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("Stopped while waiting", e);
        }
    }

    /** A database that is away is a reason to wait, not to stop for good. */
    private boolean next() {
        try {
            return projecting.next();
        } catch (RuntimeException e) {
            LOG.warn("The list for Keycloak cannot be worked on: {}", e.toString());
            return false;
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        nudge.give();
        try {
            for (var thread : threads) {
                if (!thread.join(PATIENCE)) {
                    thread.interrupt(); // its lease runs out, and the next instance goes on
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
