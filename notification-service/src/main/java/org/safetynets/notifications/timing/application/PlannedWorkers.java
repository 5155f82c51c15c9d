package org.safetynets.notifications.timing.application;

import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each second for what is due by the clock, and works it off with a few threads. */
@Component
class PlannedWorkers {

    private static final Logger LOG = LoggerFactory.getLogger(PlannedWorkers.class);

    private final TakingTurns turns;
    private final int workers;

    PlannedWorkers(TakingTurns turns, @Value("${nets.reminders.workers}") int workers) {
        this.turns = turns;
        this.workers = workers;
    }

    @Scheduled(fixedDelayString = "${nets.reminders.look-every:PT1S}")
    void workOff() {
        if (!raiseNext()) {
            return;
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, workers).forEach(_ -> threads.execute(this::untilNoneIsDue));
        }
    }

    private void untilNoneIsDue() {
        var more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = raiseNext();
        }
    }

    private boolean raiseNext() {
        try {
            return turns.raiseNext();
        } catch (RuntimeException e) {
            // it is given back and found at the next look
            LOG.warn("What is due could not be told now: {}", e.toString());
            return false;
        }
    }
}
