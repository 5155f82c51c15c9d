package org.safetynets.groups.finder;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Says anew when groups meet next, once a meeting has begun: by then the clocks may have changed.
 * In two instances at once it does the same twice.
 */
@Component
class TurningListings {

    private static final Logger LOG = LoggerFactory.getLogger(TurningListings.class);
    private static final int BATCH = 500;
    private static final int AT_ONCE = 20;

    private final Listings listings;
    private final Clock clock;

    TurningListings(Listings listings, Clock clock) {
        this.listings = listings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${nets.finder.sweep:10s}")
    void sweep() {
        try {
            for (var batches = 0; batches < AT_ONCE && turn() == BATCH; batches++) {
                LOG.debug("More meetings have begun");
            }
        } catch (RuntimeException e) {
            LOG.warn("Next meetings will be said anew by the next sweep", e);
        }
    }

    /** Gives how many had begun. */
    int turn() {
        var now = clock.instant();
        var begun = listings.begun(now, BATCH);
        begun.forEach(it -> listings.turn(it, now));
        return begun.size();
    }
}
