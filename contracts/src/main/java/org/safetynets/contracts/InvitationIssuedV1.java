package org.safetynets.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * An invitation into an organization was issued, sent again, accepted, revoked, or ran out. Whom it
 * is for and its code are asked of identity-service by whoever delivers it.
 *
 * @param sending how often it was sent, from 1; a reader delivers each number once
 */
public record InvitationIssuedV1(
        UUID invitationId,
        long version,
        UUID organizationId,
        Change change,
        Status status,
        Channel channel,
        int sending,
        Instant expiresAt)
        implements Event {

    public enum Change {
        ISSUED,
        RESENT,
        ACCEPTED,
        REVOKED,
        EXPIRED
    }

    public enum Status {
        OPEN,
        ACCEPTED,
        REVOKED,
        EXPIRED
    }

    /** A code is handed over on paper, so nobody is to deliver anything. */
    public enum Channel {
        EMAIL,
        CODE
    }

    @Override
    public UUID aggregateId() {
        return invitationId;
    }
}
