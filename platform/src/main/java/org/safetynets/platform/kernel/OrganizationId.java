package org.safetynets.platform.kernel;

import java.util.Objects;
import java.util.UUID;

/** Id of an organization; it leads every query for what belongs to one. */
public record OrganizationId(UUID value) {

    public OrganizationId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
