package org.safetynets.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group can be read no more by the service that keeps it, or can be again. While it cannot,
 * nobody knows whether it may meet, so nobody should be sent to it, whatever the last {@link
 * GroupChangedV1} says; that stays as it was, since there is nothing newer to tell.
 *
 * @param version of this alone, not the group's
 * @param withheld whether it is to be shown to nobody now
 */
public record GroupWithheldV1(UUID groupId, long version, boolean withheld) implements Event {

    @Override
    public UUID aggregateId() {
        return groupId;
    }

    /** Not known of a group that cannot be read. */
    @Override
    public @Nullable UUID organizationId() {
        return null;
    }
}
