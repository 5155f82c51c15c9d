package org.safetynets.identity.invitation.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * Something became of an invitation.
 *
 * @param by who did it, null for the clock
 * @param reason why, kept here, never told to other services
 */
public record InvitationChanged(
        Invitation invitation,
        Kind kind,
        @Nullable PersonId by,
        @Nullable String reason,
        Instant at) {

    /** What became of it. */
    public enum Kind {
        ISSUED,
        RESENT,
        ACCEPTED,
        REVOKED,
        EXPIRED
    }
}
