package org.safetynets.referrals.hsds;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** Which service there is, and when it last changed. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record MinimalJson(UUID id, Instant modifiedDate) {

    static MinimalJson of(ListedGroup group, Instant now) {
        return new MinimalJson(group.id(), group.modifiedAt(now));
    }
}
