package org.safetynets.referrals.hsds;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.PublicTown;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Where a group meets: a town with its position to a tenth of a degree, or online. There is never
 * an address.
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record LocationJson(
        UUID id,
        String locationType,
        UUID organizationId,
        String name,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    static LocationJson online(UUID organization) {
        return new LocationJson(
                StableIds.of("location", organization, "online"),
                "virtual",
                organization,
                "Online",
                null,
                null);
    }

    static LocationJson in(UUID organization, PublicTown town) {
        return new LocationJson(
                StableIds.of(
                        "location", organization, town.name(), town.latitude(), town.longitude()),
                "physical",
                organization,
                town.name(),
                town.latitude(),
                town.longitude());
    }
}
