package org.safetynets.notifications.delivery.application;

import java.util.Optional;
import org.safetynets.notifications.card.domain.Why;
import org.safetynets.notifications.delivery.domain.Deliveries;
import org.safetynets.notifications.delivery.domain.Deliveries.Claim;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.delivery.domain.Progress.Waiting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of a delivery, and tells it, in one transaction. */
@Service
public class SettlingDeliveries {

    private final Deliveries deliveries;
    private final DeliveryEvents events;

    SettlingDeliveries(Deliveries deliveries, DeliveryEvents events) {
        this.deliveries = deliveries;
        this.events = events;
    }

    /** Does nothing when another worker has the delivery by now. */
    @Transactional
    public void settle(Claim claim, Delivery after) {
        if (deliveries.settle(claim, after) && isNews(claim.delivery(), after)) {
            events.publish(after);
        }
    }

    /** The tenth vain try says no more than the first. */
    private static boolean isNews(Delivery before, Delivery after) {
        return why(after).isEmpty() || !why(after).equals(why(before));
    }

    private static Optional<Why> why(Delivery delivery) {
        return delivery.progress() instanceof Waiting waiting ? waiting.why() : Optional.empty();
    }
}
