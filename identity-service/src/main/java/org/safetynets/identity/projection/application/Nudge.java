package org.safetynets.identity.projection.application;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes a worker of this instance, so that what was just stored need not wait for its round. */
@Component
public class Nudge {

    private final Semaphore due = new Semaphore(0);

    void give() {
        due.release();
    }

    /** Waits for a nudge, at most so long. */
    void await(Duration atMost) throws InterruptedException {
        if (due.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            due.drainPermits();
        }
    }
}
