package org.safetynets.groups.urgent.application;

import java.time.Clock;
import org.safetynets.groups.urgent.domain.UrgentReview;
import org.safetynets.groups.urgent.domain.UrgentReviews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few seconds for what nobody took up in time, as is done for incidents. */
@Component
class UrgentSweep {

    private static final Logger LOG = LoggerFactory.getLogger(UrgentSweep.class);
    private static final int BATCH = 100;

    private final UrgentReviews reviews;
    private final ReviewingUrgently reviewing;
    private final Clock clock;

    UrgentSweep(UrgentReviews reviews, ReviewingUrgently reviewing, Clock clock) {
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${nets.incidents.sweep:2s}")
    void sweep() {
        reviews.dueForEscalation(clock.instant(), BATCH).forEach(this::escalate);
    }

    /** What goes wrong with one must not keep the others waiting. */
    private void escalate(UrgentReview review) {
        try {
            reviewing.escalate(review.organizationId(), review.id());
        } catch (RuntimeException e) {
            LOG.warn("An urgent review will be passed on by the next sweep", e);
        }
    }
}
