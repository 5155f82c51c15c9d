package org.safetynets.referrals.hsds;

import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** What is counted. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record UnitJson(UUID id, String name) {

    static final UnitJson SEAT = new UnitJson(StableIds.SEAT, "Seat");
}
