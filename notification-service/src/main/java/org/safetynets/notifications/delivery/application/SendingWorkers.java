package org.safetynets.notifications.delivery.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.safetynets.notifications.card.domain.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** A few threads for each channel that send what is due, woken when something becomes due. */
@Component
class SendingWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SendingWorkers.class);

    /** Finds what became due by the clock, or in an instance that is gone. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final SendingDeliveries sending;
    private final SendingSettings settings;
    private final Map<Channel, Semaphore> due = new EnumMap<>(Channel.class);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    SendingWorkers(SendingDeliveries sending, SendingSettings settings) {
        this.sending = sending;
        this.settings = settings;
        for (var channel : Channel.values()) {
            due.put(channel, new Semaphore(0));
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void messageIsDue(MessageDue event) {
        due.forEach(this::wake);
    }

    /** No more often than there are workers: what came by now they find at one look. */
    private void wake(Channel channel, Semaphore resting) {
        var missing = settings.workers(channel) - resting.availablePermits();
        if (missing > 0) {
            resting.release(missing);
        }
    }

    @Override
    public void start() {
        running = true;
        for (var channel : Channel.values()) {
            for (var i = 0; channel.outside() && i < settings.workers(channel); i++) {
                var name = channel.name().toLowerCase(java.util.Locale.ROOT) + "-" + i;
                threads.add(Thread.ofVirtual().name(name).start(() -> workUntilStopped(channel)));
            }
        }
    }

    private void workUntilStopped(Channel channel) {
        while (running) {
            try {
                if (!sending.sendNext(channel)) {
                    rest(channel);
                }
            } catch (RuntimeException e) {
                // the delivery stays claimed and comes back when its lease is over
                LOG.error("A message could not be worked off", e);
                rest(channel);
            }
        }
    }

    private void rest(Channel channel) {
        try {
            of(channel).tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Semaphore of(Channel channel) {
        return Objects.requireNonNull(due.get(channel));
    }

    /** Lets each thread finish its message; one that does not gives it up with its lease. */
    @Override
    public void stop() {
        running = false;
        due.forEach((channel, it) -> it.release(settings.workers(channel)));
        for (var thread : threads) {
            try {
                thread.join(LOOK_EVERY.multipliedBy(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
