package org.safetynets.notifications.delivery.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;

/** The deliveries, made and being made. */
public interface Deliveries {

    /** The people who already have a delivery for the event. */
    Set<PersonId> toldOf(UUID causeId);

    void add(Collection<Delivery> deliveries);

    /** Takes the delivery that is due for longest; nobody else gets it until the lease is over. */
    Optional<Claim> claimDue(Instant now, Duration lease);

    /** Stores what became of a claimed delivery; false when the lease was lost in between. */
    boolean settle(Claim claim, Delivery after);

    /** What was decided about the person's messages, the latest first. */
    List<Delivery> ledger(PersonId person, long skip, int limit);

    long ledgerCount(PersonId person);

    /** A delivery that is ours to work on, and the token that proves it. */
    record Claim(Delivery delivery, UUID token) {}
}
