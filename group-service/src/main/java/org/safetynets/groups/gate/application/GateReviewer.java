package org.safetynets.groups.gate.application;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.safetynets.groups.group.domain.Gated;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupStatus;
import org.springframework.stereotype.Component;

/** Reviews all groups of an item, until a fresh look finds nothing more to do. */
@Component
class GateReviewer {

    /** Pauses conflict with nothing of their own; a few at once keep the database busy. */
    private static final int AT_ONCE = 4;

    /** So many share a commit; more would only meet others' changes more often. */
    private static final int TOGETHER = 25;

    /** A group that keeps changing under us is left to the next claim of the item. */
    private static final int ROUNDS = 10;

    private final ReviewingGroups reviewing;
    private final UnreadableGroups unreadable;
    private final GateMetrics metrics;
    private final ExecutorService pool =
            Executors.newFixedThreadPool(
                    AT_ONCE, Thread.ofPlatform().daemon().name("gate-review-", 0).factory());

    GateReviewer(ReviewingGroups reviewing, UnreadableGroups unreadable, GateMetrics metrics) {
        this.reviewing = reviewing;
        this.unreadable = unreadable;
        this.metrics = metrics;
    }

    /**
     * Whether it came to an end. A transaction may rest on what was true when it began; the last
     * look, after all have committed, finds whatever changed meanwhile.
     */
    boolean review(ReviewItem item) throws InterruptedException, ExecutionException {
        for (var round = 0; round < ROUNDS; round++) {
            var all = reviewing.gated(item);
            var needing = reviewing.needing(item.organizationId(), all.groups());
            if (needing.isEmpty()) {
                return endsWith(item, all);
            }
            Predicate<Group> paused = it -> it.status() == GroupStatus.PAUSED;
            atOnce(needing.stream().filter(paused.negate()).toList());
            // Resuming holds the person's standing, so these would only conflict with each other.
            needing.stream().filter(paused).forEach(this::review);
        }
        return false;
    }

    /** Not while some cannot be read; once they can be, they are shown again. */
    private boolean endsWith(ReviewItem item, Gated all) {
        unreadable.withhold(all.unreadable());
        if (item.postponed()) {
            all.groups().forEach(unreadable::show);
        }
        return all.unreadable().isEmpty();
    }

    private void atOnce(List<Group> groups) throws InterruptedException, ExecutionException {
        var tasks = new ArrayList<Callable<Void>>();
        for (var from = 0; from < groups.size(); from += TOGETHER) {
            var some = groups.subList(from, Math.min(from + TOGETHER, groups.size()));
            tasks.add(
                    () -> {
                        together(some);
                        return null;
                    });
        }
        for (var result : pool.invokeAll(tasks)) {
            result.get();
        }
    }

    /** All are of one organization; whatever keeps one from pausing keeps no other. */
    private void together(List<Group> groups) {
        var organization = groups.getFirst().organizationId();
        try {
            var ids = groups.stream().map(Group::id).toList();
            reviewing.review(organization, ids).forEach(metrics::count);
        } catch (RuntimeException e) {
            each(groups);
        }
    }

    /** Each by itself, to the last; what failed is thrown then, so that the item is tried again. */
    private void each(List<Group> groups) {
        RuntimeException failed = null;
        for (var group : groups) {
            try {
                review(group);
            } catch (RuntimeException e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    void review(Group group) {
        reviewing.review(group.organizationId(), group.id()).ifPresent(metrics::count);
    }

    @PreDestroy
    void stop() {
        pool.shutdownNow();
    }
}
