package org.safetynets.identity.projection.application;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.safetynets.identity.projection.domain.Projection;
import org.safetynets.identity.projection.domain.Projections;
import org.safetynets.identity.projection.domain.RetryPause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes one entry after the other off the work list. */
@Component
public class Projecting {

    private static final Logger LOG = LoggerFactory.getLogger(Projecting.class);

    /** Far longer than all calls of one projection with all their time-outs. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Projections projections;
    private final Projector projector;

    public Projecting(Projections projections, Projector projector) {
        this.projections = projections;
        this.projector = projector;
    }

    /** Tries the next entry that is due; false when there is none. */
    public boolean next() {
        var leased = projections.lease(LEASE);
        leased.ifPresent(this::attempt);
        return leased.isPresent();
    }

    private void attempt(Projection projection) {
        try {
            projector.project(projection);
            projections.settled(projection);
        } catch (RuntimeException e) {
            retryLater(projection, e);
        }
    }

    private void retryLater(Projection projection, RuntimeException why) {
        var spread = ThreadLocalRandom.current().nextDouble();
        var pause = RetryPause.after(projection.attempts(), spread);
        projections.failed(projection, pause);
        // After attempts 1, 2, 4, 8 and so on: a long outage must not fill the log.
        if (Integer.bitCount(projection.attempts()) == 1) {
            LOG.warn(
                    "Keycloak does not have {} yet (attempt {}, again in {} ms): {}",
                    projection.target().key(),
                    projection.attempts(),
                    pause.toMillis(),
                    why.toString());
        }
    }
}
