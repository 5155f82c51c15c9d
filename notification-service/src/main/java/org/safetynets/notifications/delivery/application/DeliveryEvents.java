package org.safetynets.notifications.delivery.application;

import java.util.List;
import org.safetynets.notifications.delivery.domain.Delivery;

/** Tells the other services what became of a delivery, in the transaction that decides it. */
public interface DeliveryEvents {

    /** A delivery that only waits for its turn is not told. */
    void publish(List<Delivery> deliveries);
}
