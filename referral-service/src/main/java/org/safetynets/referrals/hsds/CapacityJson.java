package org.safetynets.referrals.hsds;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** Seats that somebody new could have in a group, as HSDS 3.1 has it: 3.0 has no place for them. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record CapacityJson(
        UUID id, UUID serviceId, UnitJson unit, int available, int maximum, Instant updated) {

    static CapacityJson of(ListedGroup group, Instant now) {
        return new CapacityJson(
                StableIds.of("capacity", group.id()),
                group.id(),
                UnitJson.SEAT,
                group.seatsForOthers(now),
                group.capacity(),
                group.modifiedAt(now));
    }
}
