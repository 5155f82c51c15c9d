package org.safetynets.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last member of a practice left it: nothing of it is anybody's any more. */
public record PracticeEndedV1(UUID practiceId, long version) implements Event {

    @Override
    public UUID aggregateId() {
        return practiceId;
    }

    /** Counselors of several organizations may work in one. */
    @Override
    public @Nullable UUID organizationId() {
        return null;
    }
}
