package org.safetynets.groups.incidents.domain;

import java.util.Set;
import org.safetynets.platform.kernel.PersonId;

/**
 * Whom somebody says it is about, of those who work for the organization.
 *
 * @param somebodyElse it is about none of those who lead, whether or not somebody is named
 */
public record Accusation(Set<PersonId> named, boolean somebodyElse) {

    /** Nobody is named. */
    public static final Accusation NOBODY = new Accusation(Set.of(), false);

    public Accusation {
        named = Set.copyOf(named);
    }

    /** Whom it may be about: a report about a leader without a name may be about each. */
    Set<PersonId> of(Led led, boolean aboutALeader) {
        return aboutALeader && named.isEmpty() && !somebodyElse ? led.mayBeMeant() : named;
    }
}
