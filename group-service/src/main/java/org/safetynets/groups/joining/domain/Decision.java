package org.safetynets.groups.joining.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * What a person decided about a request.
 *
 * @param byCoordinator a coordinator decided, not only a facilitator of the group
 * @param reason for the staff; never shown to the one who asked
 */
public record Decision(
        boolean accept, PersonId by, boolean byCoordinator, @Nullable String reason, Instant at) {

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
