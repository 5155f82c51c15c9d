package org.safetynets.referrals.hsds;

import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A vocabulary. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record TaxonomyJson(UUID id, String name, String description) {

    static final TaxonomyJson PURPOSES =
            new TaxonomyJson(
                    StableIds.PURPOSES,
                    "Purposes of peer support groups",
                    "What the groups of this network meet for.");
}
