package org.safetynets.referrals.integration.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.integration.domain.Activity;
import org.safetynets.referrals.integration.domain.LoggedRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes what systems ask, and writes it down in batches beside the requests, so that none waits for
 * it. An orderly stop loses nothing: this stops after the web server, and writes what is left. When
 * the database is away for long, the newest are not taken rather than memory be filled.
 */
@Component
public class RequestLog implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final int BATCH = 500;
    private static final int MOST = 50_000;
    private static final Duration ROUND = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final BlockingQueue<LoggedRequest> waiting = new LinkedBlockingQueue<>(MOST);
    private final AtomicLong notTaken = new AtomicLong();
    private final Activity activity;
    private volatile boolean running;
    private @Nullable Thread writer;

    RequestLog(Activity activity) {
        this.activity = activity;
    }

    public void add(LoggedRequest request) {
        if (!waiting.offer(request)) {
            notTaken.incrementAndGet();
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        writer = Thread.ofVirtual().name("request-log").start(this::work);
    }

    private void work() {
        var batch = new ArrayList<LoggedRequest>(BATCH);
        try {
            while (running || !waiting.isEmpty() || !batch.isEmpty()) {
                fill(batch);
                if (!batch.isEmpty()) {
                    write(batch);
                }
            }
        } catch (InterruptedException e) {
            LOG.warn("{} requests are not in the log", batch.size() + waiting.size());
        }
    }

    /** What could not be written is still there, and comes first. */
    private void fill(List<LoggedRequest> batch) throws InterruptedException {
        if (batch.isEmpty()) {
            var first = waiting.poll(running ? ROUND.toMillis() : 0, TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
            }
        }
        waiting.drainTo(batch, BATCH - batch.size());
    }

    private void write(List<LoggedRequest> batch) throws InterruptedException {
        try {
            activity.keep(batch);
            batch.clear();
            reportLoss();
        } catch (RuntimeException e) {
            LOG.warn("{} requests wait to be logged: {}", batch.size(), e.toString());
            Thread.sleep(ROUND);
        }
    }

    private void reportLoss() {
        var lost = notTaken.getAndSet(0);
        if (lost > 0) {
            LOG.warn("{} requests are not in the log, since the database was away", lost);
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        var ending = writer;
        if (ending != null) {
            try {
                if (!ending.join(PATIENCE)) {
                    ending.interrupt();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the web server, which has a high one: nothing comes in any more. */
    @Override
    public int getPhase() {
        return 0;
    }
}
