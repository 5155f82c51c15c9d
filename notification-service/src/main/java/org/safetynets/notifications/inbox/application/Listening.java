package org.safetynets.notifications.inbox.application;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One open stream waiting for news. What it holds does not grow: many pieces of news are one bit,
 * since the messages themselves stay in the store until the stream reads them.
 */
public final class Listening implements AutoCloseable {

    private final Semaphore news = new Semaphore(0);
    private final Consumer<Listening> onClose;
    private volatile boolean ended;

    Listening(Consumer<Listening> onClose) {
        this.onClose = onClose;
    }

    /** Waits for news, no longer than the time; true when there may be some. */
    public boolean await(Duration atMost) throws InterruptedException {
        var woken = news.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (woken) {
            news.drainPermits(); // the store is read after this, so what came by now is in it
        }
        return woken && !ended;
    }

    /** Whether the stream is to come to its end. */
    public boolean ended() {
        return ended;
    }

    void wake() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    void end() {
        ended = true;
        wake();
    }

    @Override
    public void close() {
        onClose.accept(this);
    }
}
