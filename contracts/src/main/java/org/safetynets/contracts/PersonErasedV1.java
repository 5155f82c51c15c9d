package org.safetynets.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person is erased: every service removes or anonymises what it holds about them and answers with
 * {@link ErasureCompletedV1}. It is the last event of the person.
 *
 * @param erasureId what the answers refer to
 * @param dueBy when the last answer must have come
 */
public record PersonErasedV1(UUID personId, long version, UUID erasureId, Instant dueBy)
        implements Event {

    @Override
    public UUID aggregateId() {
        return personId;
    }

    @Override
    public @Nullable UUID organizationId() {
        return null;
    }
}
