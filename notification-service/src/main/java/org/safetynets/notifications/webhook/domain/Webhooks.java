package org.safetynets.notifications.webhook.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The webhooks of organizations and practices, and the calls to them. */
public interface Webhooks {

    Optional<Webhook> find(Owner owner, UUID id);

    List<Webhook> of(Owner owner);

    /** Stores it in the place of the version before it, or fails when that is not there. */
    void save(Webhook webhook);

    /** Forgets it and its calls. */
    void remove(Webhook webhook);

    /** False when the message is on its way to that webhook already. */
    boolean add(Call call);

    Optional<Call> findCall(Owner owner, UUID webhook, UUID call);

    /** The newest first; of a practice's only what was tried, since the rest may not be told. */
    List<Call> calls(Owner owner, UUID webhook, long skip, int limit);

    long callCount(Owner owner, UUID webhook);

    /** Takes the call that is due for longest; nobody else gets it until the lease is over. */
    Optional<Call> claimDue(Instant now, Duration lease);

    /** Removes it without a trace, unless another instance has changed it in between. */
    void forget(Call call);

    /** Forgets all that an owner has, and the calls to it. */
    void removeAll(Owner owner);

    /** False when another instance has changed it in between. */
    boolean settle(Call before, Call after);
}
