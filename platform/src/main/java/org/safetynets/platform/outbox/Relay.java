package org.safetynets.platform.outbox;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.persistence.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes what the outbox holds: in one instance at a time, in the order of commit, each event at
 * least once and none lost. Whatever goes wrong, it starts again from the last saved position.
 */
public final class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final String LEASE = "relay";

    private final Leases leases;
    private final RelaySettings settings;
    private final RelayRuns runs;
    private final RelayMetrics metrics;
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    public Relay(Leases leases, RelaySettings settings, RelayRuns runs, RelayMetrics metrics) {
        this.leases = leases;
        this.settings = settings;
        this.runs = runs;
        this.metrics = metrics;
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::work);
    }

    private void work() {
        while (stopping.getCount() > 0) {
            try {
                var epoch = leases.acquire(LEASE, settings.lease());
                if (epoch.isPresent()) {
                    lead(epoch.getAsLong());
                }
            } catch (RuntimeException e) {
                LOG.warn("The relay starts again after {}", e.toString());
                LOG.debug("The relay stopped", e);
            } finally {
                metrics.leading(false);
            }
            await(settings.lease().dividedBy(6));
        }
        release();
    }

    private void lead(long epoch) {
        metrics.leading(true);
        LOG.info("This instance relays the outbox (epoch {})", epoch);
        try (var run = runs.start(epoch, new Tenure(this::renewed, settings.lease()))) {
            while (stopping.getCount() > 0 && run.step()) {
                // each step relays what has come, or waits a moment for something to come
            }
        }
    }

    private OptionalLong renewed() {
        return leases.acquire(LEASE, settings.lease());
    }

    private void release() {
        try {
            leases.release(LEASE);
        } catch (RuntimeException e) {
            LOG.debug("The lease runs out by itself", e);
        }
    }

    private void await(Duration pause) {
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("The relay stops");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        stopping.countDown();
        var working = thread;
        if (working != null) {
            try {
                working.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        var working = thread;
        return working != null && working.isAlive();
    }
}
