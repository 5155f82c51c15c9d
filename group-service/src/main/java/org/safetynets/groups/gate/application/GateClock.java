package org.safetynets.groups.gate.application;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.Groups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reviews what the clock alone decides: a known expiry pauses at midnight in the group's zone, with
 * no event. It has a thread of its own, so that midnight waits for no queue of reviews.
 */
@Component
class GateClock {

    private static final Logger LOG = LoggerFactory.getLogger(GateClock.class);
    private static final int BATCH = 500;

    private final GateReviewer reviewer;
    private final Groups groups;
    private final UnreadableGroups unreadable;
    private final Clock clock;
    private final Woken thread = new Woken("gate-clock", this::work);

    GateClock(GateReviewer reviewer, Groups groups, UnreadableGroups unreadable, Clock clock) {
        this.reviewer = reviewer;
        this.groups = groups;
        this.unreadable = unreadable;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${nets.gate.sweep:2s}")
    void sweep() {
        thread.wake();
    }

    private void work() {
        try {
            review();
        } catch (RuntimeException e) {
            LOG.warn("Groups due by the clock will be reviewed by the next sweep", e);
        }
    }

    private void review() {
        var due = groups.dueForReview(clock.instant(), BATCH);
        due.groups().stream().takeWhile(_ -> !thread.ending()).forEach(this::review);
        unreadable.withhold(due.unreadable());
        if (due.groups().size() == BATCH) {
            thread.wake();
        }
    }

    /** One group that cannot be reviewed now must keep no other from it. */
    private void review(Group group) {
        try {
            reviewer.review(group);
        } catch (RuntimeException e) {
            LOG.warn("A group due by the clock will be reviewed by the next sweep", e);
        }
    }

    @PreDestroy
    void stop() {
        thread.end(GateWorker.TO_FINISH);
    }
}
