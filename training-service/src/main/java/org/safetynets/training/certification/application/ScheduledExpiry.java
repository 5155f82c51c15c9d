package org.safetynets.training.certification.application;

import java.time.Duration;
import org.safetynets.platform.persistence.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends what is over, tells of what soon is, and sees to newer versions, in one instance at a time.
 */
@Component
public class ScheduledExpiry {

    static final String LEASE = "certification-expiry";

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledExpiry.class);

    /** Two sweeps at once would do no harm, only double work, so nothing needs fencing. */
    private static final Duration TERM = Duration.ofMinutes(5);

    private final ExpirySweep sweep;
    private final WarningSweep warnings;
    private final BridgeSweep bridges;
    private final Leases leases;

    public ScheduledExpiry(
            ExpirySweep sweep, WarningSweep warnings, BridgeSweep bridges, Leases leases) {
        this.sweep = sweep;
        this.warnings = warnings;
        this.bridges = bridges;
        this.leases = leases;
    }

    /** Gives how many certifications ended; none when another instance is at it. */
    @Scheduled(
            initialDelayString = "${training.expiry.every}",
            fixedDelayString = "${training.expiry.every}")
    public int runWhenOurs() {
        if (leases.acquire(LEASE, TERM).isEmpty()) {
            return 0;
        }
        try {
            var ended = sweep.run();
            warnings.run();
            bridges.run();
            if (ended > 0) {
                LOG.info("{} certifications ended with their term", ended);
            }
            return ended;
        } finally {
            leases.release(LEASE);
        }
    }
}
