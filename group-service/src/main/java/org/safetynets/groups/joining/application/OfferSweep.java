package org.safetynets.groups.joining.application;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends offers by the clock; what is due stands in the database, so a restart loses none. */
@Component
class OfferSweep {

    private static final Logger LOG = LoggerFactory.getLogger(OfferSweep.class);
    private static final int BATCH = 100;

    private final Offers offers;

    OfferSweep(Offers offers) {
        this.offers = offers;
    }

    @Scheduled(fixedDelayString = "${nets.joining.sweep:2s}")
    void sweep() {
        try {
            offers.lapse(BATCH);
        } catch (RuntimeException e) {
            LOG.warn("Offers will be ended by the next sweep", e);
        }
    }
}
