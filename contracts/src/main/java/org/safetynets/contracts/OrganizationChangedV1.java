package org.safetynets.contracts;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organization was created, changed, suspended or activated.
 *
 * @param name its public one
 * @param neutralName what mail and pages call it where its own name would tell too much
 */
public record OrganizationChangedV1(
        UUID organizationId,
        long version,
        Change change,
        Status status,
        String name,
        @Nullable UUID parentId,
        String timeZone,
        Set<String> languages,
        @Nullable String neutralName)
        implements Event {

    public enum Change {
        CREATED,
        UPDATED,
        SUSPENDED,
        ACTIVATED
    }

    public enum Status {
        ACTIVE,
        SUSPENDED
    }

    @Override
    public UUID aggregateId() {
        return organizationId;
    }
}
