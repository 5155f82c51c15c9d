package org.safetynets.notifications.webhook.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;

/** The webhooks of organizations, and the calls to them. */
public interface Webhooks {

    Optional<Webhook> find(OrganizationId organization, UUID id);

    List<Webhook> of(OrganizationId organization);

    /** Stores it in the place of the version before it, or fails when that is not there. */
    void save(Webhook webhook);

    /** Forgets it and its calls. */
    void remove(Webhook webhook);

    /** False when the message is on its way to that webhook already. */
    boolean add(Call call);

    Optional<Call> findCall(OrganizationId organization, UUID webhook, UUID call);

    /** The newest first. */
    List<Call> calls(OrganizationId organization, UUID webhook, long skip, int limit);

    long callCount(OrganizationId organization, UUID webhook);

    /** Takes the call that is due for longest; nobody else gets it until the lease is over. */
    Optional<Call> claimDue(Instant now, Duration lease);

    /** False when another instance has changed it in between. */
    boolean settle(Call before, Call after);
}
