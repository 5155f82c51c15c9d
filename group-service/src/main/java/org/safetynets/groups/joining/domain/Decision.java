package org.safetynets.groups.joining.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * What a person decided about a request.
 *
 * @param byCoordinator a coordinator decided, not only a facilitator of the group
 * @param reason for the staff; never shown to the one who asked
 * @param told what the one who asked may read of a decline
 */
public record Decision(
        boolean accept,
        PersonId by,
        boolean byCoordinator,
        @Nullable String reason,
        Instant at,
        @Nullable DeclineReason told) {

    /** One of which nothing is told. */
    public Decision(
            boolean accept,
            PersonId by,
            boolean byCoordinator,
            @Nullable String reason,
            Instant at) {
        this(accept, by, byCoordinator, reason, at, null);
    }

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
