package org.safetynets.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A purpose of the network's vocabulary was added or changed.
 *
 * @param code stable name, for example {@code BT_CORE}
 * @param name as shown to people
 * @param active whether new groups may take it
 */
public record PurposeChangedV1(
        UUID purposeId, long version, String code, String name, boolean active) implements Event {

    @Override
    public UUID aggregateId() {
        return purposeId;
    }

    /** Purposes belong to the network. */
    @Override
    public @Nullable UUID organizationId() {
        return null;
    }
}
