package org.safetynets.training.enrolment.application;

import java.time.Clock;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.shared.application.Sweep;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends offers by the clock, whether anybody looks or not.
 *
 * <p>Two instances at once do no harm: a cohort is stored only over the version that was read.
 */
@Component
public class OfferSweep {

    private static final int BATCH = 100;

    private final Cohorts cohorts;
    private final SettlingSeats settling;
    private final Clock clock;

    public OfferSweep(Cohorts cohorts, SettlingSeats settling, Clock clock) {
        this.cohorts = cohorts;
        this.settling = settling;
        this.clock = clock;
    }

    /** How many cohorts were settled. */
    @Scheduled(
            initialDelayString = "${training.sweeps.every}",
            fixedDelayString = "${training.sweeps.every}")
    public int run() {
        return Sweep.each(
                cohorts.withOffersUntil(clock.instant(), BATCH),
                it -> settling.settle(it.organization(), it.id()));
    }
}
