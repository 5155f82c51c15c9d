package org.safetynets.identity.person.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * Something became of a person.
 *
 * @param person as they are after it
 * @param by who did it, null when nobody did
 * @param reason why, in an administrator's words; kept here, never told to other services
 */
public record PersonChanged(
        Person person, Kind kind, @Nullable PersonId by, @Nullable String reason, Instant at) {

    /** What became of them. */
    public enum Kind {
        REGISTERED,
        RENAMED,
        DEACTIVATED,
        REACTIVATED,
        WARNED_UNUSED
    }
}
