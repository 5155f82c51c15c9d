package org.safetynets.notifications.delivery.application;

import org.safetynets.notifications.delivery.domain.Delivery;

/** Tells the other services what became of a delivery, in the transaction that decides it. */
public interface DeliveryEvents {

    /** A delivery that only waits for its turn is not told. */
    void publish(Delivery delivery);
}
