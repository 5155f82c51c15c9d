package org.safetynets.training.cohort.domain;

import java.util.List;
import org.safetynets.platform.kernel.PersonId;

/**
 * A cohort after its free seats went to those who wait.
 *
 * @param seated who moved up
 * @param offered who is asked now
 * @param lapsed whose offer ran out
 */
public record Seating(
        Cohort cohort, List<PersonId> seated, List<PersonId> offered, List<PersonId> lapsed) {

    public Seating {
        seated = List.copyOf(seated);
        offered = List.copyOf(offered);
        lapsed = List.copyOf(lapsed);
    }
}
