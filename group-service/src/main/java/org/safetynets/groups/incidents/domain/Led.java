package org.safetynets.groups.incidents.domain;

import java.util.Set;
import org.safetynets.platform.kernel.PersonId;

/**
 * Who led when it happened.
 *
 * @param leading who owes a debrief on something grave: whoever led that meeting, or leads the
 *     group
 * @param mayBeMeant whom a report about a leader without a name may be about: a stand-in alone, or
 *     each who leads the group, since another of them may have been there
 */
public record Led(Set<PersonId> leading, Set<PersonId> mayBeMeant) {

    public Led {
        leading = Set.copyOf(leading);
        mayBeMeant = Set.copyOf(mayBeMeant);
    }

    /** Nobody in particular led: whoever leads the group. */
    public static Led by(Set<PersonId> facilitators) {
        return new Led(facilitators, facilitators);
    }
}
