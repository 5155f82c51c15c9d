package org.safetynets.training.debrief.application;

import java.time.Clock;
import java.time.Duration;
import org.safetynets.platform.persistence.Leases;
import org.safetynets.training.debrief.domain.Debrief;
import org.safetynets.training.debrief.domain.Debriefs;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds of debriefs and ends their time, in one instance at a time, also after a long silence.
 */
@Component
public class DebriefSweep {

    static final String LEASE = "debrief-times";

    /** Two sweeps at once would do no harm, only double work, so nothing needs fencing. */
    private static final Duration TERM = Duration.ofMinutes(5);

    private static final int BATCH = 100;

    private final Debriefs debriefs;
    private final MissingDebriefs missing;
    private final Leases leases;
    private final Clock clock;

    public DebriefSweep(Debriefs debriefs, MissingDebriefs missing, Leases leases, Clock clock) {
        this.debriefs = debriefs;
        this.missing = missing;
        this.leases = leases;
        this.clock = clock;
    }

    /** Gives how many were missed; none when another instance is at it. */
    @Scheduled(
            initialDelayString = "${training.sweeps.every}",
            fixedDelayString = "${training.sweeps.every}")
    public int runWhenOurs() {
        if (leases.acquire(LEASE, TERM).isEmpty()) {
            return 0;
        }
        try {
            return sweep();
        } finally {
            leases.release(LEASE);
        }
    }

    private int sweep() {
        var now = clock.instant();
        debriefs.unremindedBefore(now.plus(Debrief.REMINDER), BATCH)
                .forEach(it -> missing.remind(it.organization(), it.id()));
        var missed = 0;
        for (var progress = true; progress; ) {
            var before = missed;
            for (var it : debriefs.dueBefore(now, BATCH)) {
                missed += missing.miss(it.organization(), it.id()) ? 1 : 0;
            }
            progress = missed > before;
        }
        return missed;
    }
}
