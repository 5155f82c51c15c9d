package org.safetynets.contracts;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organization was created or changed; its name is its public one. */
public record OrganizationChangedV1(
        UUID organizationId,
        long version,
        Change change,
        Status status,
        String name,
        @Nullable UUID parentId,
        String timeZone,
        Set<String> languages)
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
