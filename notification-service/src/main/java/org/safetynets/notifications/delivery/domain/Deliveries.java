package org.safetynets.notifications.delivery.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.platform.kernel.PersonId;

/** The deliveries, made and being made. */
public interface Deliveries {

    /** The people who already have a delivery for the event. */
    Set<PersonId> toldOf(UUID causeId);

    /** The ways on which the person has a delivery for the event. */
    Set<Channel> used(UUID causeId, PersonId person);

    void add(Collection<Delivery> deliveries);

    Optional<Delivery> find(UUID deliveryId);

    /**
     * Takes the deliveries that are due for longest, at most so many; nobody else gets them until
     * the lease is over.
     */
    List<Claim> claimDue(Channel channel, Instant now, Duration lease, int most);

    /**
     * Whether it is the first of its collection, which is sent for all of them. Others are left to
     * whoever has the first.
     */
    boolean leadsItsCollection(Delivery delivery, Instant now, Duration lease);

    /** Takes the others of the same collection, from whoever holds them, at most so many. */
    List<Claim> claimCollected(Delivery first, Instant now, Duration lease, int most);

    /**
     * How many messages its person got by its way since then, those among them that other workers
     * send at this moment and that were made before it.
     */
    long sentBefore(Delivery delivery, Instant since, Instant now);

    /**
     * Stores what became of claimed deliveries, in the transaction in which it is told; answers
     * those that were still ours, since a lease may be lost in between.
     */
    List<Settlement> settle(List<Settlement> settlements);

    /** What waits to be sent about the thing. */
    List<Delivery> waitingAbout(UUID subject);

    /** Stores the delivery in the place of the version before it; false when that is not there. */
    boolean replace(Delivery after);

    /** What was decided about the person's messages, the latest first. */
    List<Settled> ledger(PersonId person, long skip, int limit);

    long ledgerCount(PersonId person);

    /** A delivery that is ours to work on, and the token that proves it. */
    record Claim(Delivery delivery, UUID token) {}

    /** What became of a claimed delivery. */
    record Settlement(Claim claim, Delivery after) {}
}
