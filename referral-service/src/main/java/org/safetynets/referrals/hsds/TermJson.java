package org.safetynets.referrals.hsds;

import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A purpose, as a term of the taxonomy. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record TermJson(
        UUID id, String code, String name, String description, String taxonomy, UUID taxonomyId) {

    static TermJson of(Term it) {
        return new TermJson(
                it.id(),
                it.code(),
                it.name(),
                it.name(),
                TaxonomyJson.PURPOSES.name(),
                StableIds.PURPOSES);
    }
}
