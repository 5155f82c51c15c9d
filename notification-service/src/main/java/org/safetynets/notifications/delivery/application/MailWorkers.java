package org.safetynets.notifications.delivery.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** A few threads that send what is due, woken when something becomes due. */
@Component
class MailWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorkers.class);

    /** Finds what became due by the clock, or in an instance that is gone. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final SendingMails sending;
    private final int count;
    private final Semaphore due = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    MailWorkers(SendingMails sending, @Value("${nets.mail.workers}") int count) {
        this.sending = sending;
        this.count = count;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void mailIsDue(MailDue event) {
        due.release(count);
    }

    @Override
    public void start() {
        running = true;
        for (var i = 0; i < count; i++) {
            threads.add(Thread.ofVirtual().name("mail-" + i).start(this::workUntilStopped));
        }
    }

    private void workUntilStopped() {
        while (running) {
            try {
                if (!sending.sendNext()) {
                    rest();
                }
            } catch (RuntimeException e) {
                // the delivery stays claimed and comes back when its lease is over
                LOG.error("A mail could not be worked off", e);
                rest();
            }
        }
    }

    private void rest() {
        try {
            due.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets each thread finish its mail; one that does not gives it up with its lease. */
    @Override
    public void stop() {
        running = false;
        due.release(count);
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
