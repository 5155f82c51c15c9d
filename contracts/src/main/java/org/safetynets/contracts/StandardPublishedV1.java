package org.safetynets.contracts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a facilitator standard was published and can no longer change.
 *
 * @param code the standard, for example {@code BTPF}
 * @param standardVersion for example {@code 1.0.0}
 * @param level for example {@code facilitator}
 * @param purposes codes of the purposes it certifies for
 */
public record StandardPublishedV1(
        UUID standardId,
        long version,
        String code,
        String standardVersion,
        String level,
        Set<String> purposes,
        Instant publishedAt)
        implements Event {

    @Override
    public UUID aggregateId() {
        return standardId;
    }

    /** Standards belong to the network. */
    @Override
    public @Nullable UUID organizationId() {
        return null;
    }
}
