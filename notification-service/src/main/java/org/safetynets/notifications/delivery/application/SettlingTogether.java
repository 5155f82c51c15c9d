package org.safetynets.notifications.delivery.application;

import java.util.List;
import org.safetynets.notifications.delivery.domain.Deliveries.Settlement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes down in one transaction what several workers sent while the one before was under way; each
 * goes on only when its own is written, so a crash leaves no more in doubt than there are workers.
 */
@Component
class SettlingTogether {

    private static final Logger LOG = LoggerFactory.getLogger(SettlingTogether.class);

    private final SettlingDeliveries settling;
    private final Together<Settlement, Settlement> lane = new Together<>(this::settle);

    SettlingTogether(SettlingDeliveries settling) {
        this.settling = settling;
    }

    void settle(Settlement one) {
        lane.ask(one);
    }

    /** One that cannot be written does not take the others with it. */
    private List<Settlement> settle(List<Settlement> all) {
        try {
            settling.settle(all);
        } catch (RuntimeException e) {
            if (all.size() == 1) {
                throw e;
            }
            LOG.warn("What became of messages is written one by one: {}", e.toString());
            all.forEach(this::settleAlone);
        }
        return all;
    }

    private void settleAlone(Settlement one) {
        try {
            settling.settle(List.of(one));
        } catch (RuntimeException e) {
            // it stays claimed and comes back when its lease is over
            LOG.error("What became of a message could not be written", e);
        }
    }
}
