package org.safetynets.groups.incidents.domain;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * Whom it may be about: a report about a leader that names none of those who led may be about
     * each, whoever else it names.
     */
    Set<PersonId> of(Led led, boolean aboutALeader) {
        var noneNamed = Collections.disjoint(named, led.mayBeMeant());
        return aboutALeader && noneNamed && !somebodyElse ? with(led.mayBeMeant()) : named;
    }

    private Set<PersonId> with(Set<PersonId> others) {
        return Stream.concat(named.stream(), others.stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
