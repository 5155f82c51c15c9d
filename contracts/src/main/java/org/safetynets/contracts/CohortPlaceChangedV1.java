package org.safetynets.contracts;

import java.util.UUID;

/**
 * Something happened to a person's place in a cohort that they did not do themselves and have to
 * know of.
 *
 * @param placeId one for each person in each cohort
 * @param version of the cohort, which rises with each change of it
 */
public record CohortPlaceChangedV1(
        UUID placeId,
        long version,
        UUID organizationId,
        UUID cohortId,
        UUID personId,
        Change change)
        implements Event {

    public enum Change {
        /** A seat is held for them, for a while. */
        OFFERED,
        /** They waited, and have a seat now. */
        MOVED_UP,
        /** The seat that was held for them went to the next. */
        LAPSED
    }

    @Override
    public UUID aggregateId() {
        return placeId;
    }
}
