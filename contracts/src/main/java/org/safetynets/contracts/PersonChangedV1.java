package org.safetynets.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person was first seen, took another pseudonym, laid their account to rest or took it up again.
 * The pseudonym itself is asked of identity-service; when a person is gone for good, {@link
 * PersonErasedV1} follows on the same topic.
 *
 * @param erasedAfter when an unused account goes, unless its owner comes back; told by a warning
 */
public record PersonChangedV1(
        UUID personId, long version, Change change, Status status, @Nullable Instant erasedAfter)
        implements Event {

    public enum Change {
        REGISTERED,
        RENAMED,
        DEACTIVATED,
        REACTIVATED,
        WARNED_UNUSED
    }

    /** Nobody is to be contacted, seated or given a role while deactivated. */
    public enum Status {
        ACTIVE,
        DEACTIVATED
    }

    @Override
    public UUID aggregateId() {
        return personId;
    }

    @Override
    public @Nullable UUID organizationId() {
        return null;
    }
}
