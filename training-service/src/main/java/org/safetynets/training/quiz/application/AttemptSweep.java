package org.safetynets.training.quiz.application;

import java.time.Clock;
import org.safetynets.training.quiz.domain.Attempts;
import org.safetynets.training.shared.application.Sweep;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends tries by the clock, whether the person comes back or not and whichever instance they were
 * at: nothing of a try is in memory.
 */
@Component
public class AttemptSweep {

    private static final int BATCH = 200;

    private final Attempts attempts;
    private final ClosingAttempts closing;
    private final Clock clock;

    public AttemptSweep(Attempts attempts, ClosingAttempts closing, Clock clock) {
        this.attempts = attempts;
        this.closing = closing;
        this.clock = clock;
    }

    /** How many were ended. */
    @Scheduled(
            initialDelayString = "${training.sweeps.every}",
            fixedDelayString = "${training.sweeps.every}")
    public int run() {
        return Sweep.each(
                attempts.overAt(clock.instant(), BATCH),
                it -> closing.closeIfOver(it.organization(), it.id()).isPresent());
    }
}
