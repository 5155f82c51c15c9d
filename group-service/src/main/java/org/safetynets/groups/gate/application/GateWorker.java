package org.safetynets.groups.gate.application;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Works off the gate reviews that were asked for: at once when told, and by a sweep for what
 * another instance left behind.
 */
@Component
public class GateWorker {

    private static final Logger LOG = LoggerFactory.getLogger(GateWorker.class);

    /** Longer than a review of most, and short enough for who waits for the instance's end. */
    static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final ReviewItems items;
    private final GateReviewer reviewer;
    private final Woken thread = new Woken("gate-worker", this::work);

    GateWorker(ReviewItems items, GateReviewer reviewer) {
        this.items = items;
        this.reviewer = reviewer;
    }

    /** Wakes the worker; many calls at once are one. */
    public void wake() {
        thread.wake();
    }

    @Scheduled(fixedDelayString = "${nets.gate.sweep:2s}")
    void sweep() {
        wake();
    }

    private void work() {
        try {
            for (var item = next(); item.isPresent(); item = next()) {
                review(item.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("Gate reviews will be tried again by the next sweep", e);
        }
    }

    private Optional<ReviewItem> next() {
        return thread.ending() ? Optional.empty() : items.claim();
    }

    /**
     * What goes wrong with one item must keep neither the others waiting nor the next of its own.
     */
    private void review(ReviewItem item) throws InterruptedException {
        if (ended(item)) {
            items.finish(item);
        } else {
            items.postpone(item);
        }
    }

    private boolean ended(ReviewItem item) throws InterruptedException {
        try {
            return reviewer.review(item);
        } catch (ExecutionException | RuntimeException e) {
            LOG.warn("A gate review will be tried again", e);
            return false;
        }
    }

    /** An item left in the middle would be kept from other instances until its claim runs out. */
    @PreDestroy
    void stop() {
        thread.end(TO_FINISH);
    }
}
