package org.safetynets.referrals.hsds;

import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** That a group meets for a purpose. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record AttributeJson(
        UUID id, UUID linkId, UUID taxonomyTermId, String linkEntity, TermJson taxonomyTerm) {

    static AttributeJson of(ListedGroup group, Term term) {
        return new AttributeJson(
                StableIds.of("attribute", group.id(), term.id()),
                group.id(),
                term.id(),
                "service",
                TermJson.of(term));
    }
}
