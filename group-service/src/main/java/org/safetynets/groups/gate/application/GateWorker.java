package org.safetynets.groups.gate.application;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.Groups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Works off gate reviews: at once when told, and by a sweep for what another instance left behind
 * and for what the clock alone decides.
 */
@Component
public class GateWorker {

    private static final Logger LOG = LoggerFactory.getLogger(GateWorker.class);
    private static final int BATCH = 500;

    private final ReviewItems items;
    private final GateReviewer reviewer;
    private final Groups groups;
    private final UnreadableGroups unreadable;
    private final Clock clock;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("gate-worker").factory());

    GateWorker(
            ReviewItems items,
            GateReviewer reviewer,
            Groups groups,
            UnreadableGroups unreadable,
            Clock clock) {
        this.items = items;
        this.reviewer = reviewer;
        this.groups = groups;
        this.unreadable = unreadable;
        this.clock = clock;
    }

    /** Wakes the worker; many calls at once are one. */
    public void wake() {
        if (asked.compareAndSet(false, true)) {
            thread.execute(this::work);
        }
    }

    @Scheduled(fixedDelayString = "${nets.gate.sweep:2s}")
    void sweep() {
        wake();
    }

    private void work() {
        asked.set(false);
        try {
            reviewByClock();
            for (var item = items.claim(); item.isPresent(); item = items.claim()) {
                review(item.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("Gate reviews will be tried again by the next sweep", e);
        }
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

    /** A known expiry pauses at midnight in the group's zone, with no event. */
    void reviewByClock() {
        var due = groups.dueForReview(clock.instant(), BATCH);
        due.groups().forEach(this::reviewOne);
        unreadable.withhold(due.unreadable());
        if (due.groups().size() == BATCH) {
            wake();
        }
    }

    /** Nor must one group that cannot be reviewed now. */
    private void reviewOne(Group group) {
        try {
            reviewer.review(group);
        } catch (RuntimeException e) {
            LOG.warn("A group due by the clock will be reviewed by the next sweep", e);
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
