package org.safetynets.notifications.timing.application;

import java.time.Clock;
import java.time.Duration;
import org.safetynets.notifications.timing.domain.PlannedHappenings;
import org.safetynets.notifications.timing.domain.PlannedHappenings.Claim;
import org.springframework.stereotype.Service;

/**
 * Works off what is due by the clock, one thing at a time; any number of these may run, here and in
 * other instances. Each thing is claimed by one, and comes back to another when that one dies.
 */
@Service
public class TakingTurns {

    /** Longer than one thing takes, shorter than a minute that it was promised to. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final PlannedHappenings planned;
    private final RaisingPlanned raising;
    private final Clock clock;

    TakingTurns(PlannedHappenings planned, RaisingPlanned raising, Clock clock) {
        this.planned = planned;
        this.raising = raising;
        this.clock = clock;
    }

    /** False when nothing is due. */
    public boolean raiseNext() {
        var due = planned.claimDue(clock.instant(), LEASE);
        due.ifPresent(this::raise);
        return due.isPresent();
    }

    /** What cannot be told now is found at the next look. */
    private void raise(Claim claim) {
        try {
            raising.raise(claim);
        } catch (RuntimeException e) {
            planned.release(claim);
            throw e;
        }
    }
}
