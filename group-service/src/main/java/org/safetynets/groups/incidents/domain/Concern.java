package org.safetynets.groups.incidents.domain;

import java.util.Set;
import java.util.stream.Collectors;
import org.safetynets.platform.kernel.PersonId;

/**
 * The ones an incident is about, and who led.
 *
 * @param leaders who led the group or the meeting, without anybody it is about
 * @param about who must never learn of it
 * @param goesRound whether it is about somebody who leads
 */
public record Concern(Set<PersonId> leaders, Set<PersonId> about, boolean goesRound) {

    public Concern {
        leaders = Set.copyOf(leaders);
        about = Set.copyOf(about);
    }

    /** Who it may be about neither owes a debrief nor is asked for one. */
    public static Concern of(Led led, Accusation accusation, boolean goesRound) {
        var accused = accusation.of(led, goesRound);
        var others =
                led.leading().stream()
                        .filter(it -> !accused.contains(it))
                        .collect(Collectors.toUnmodifiableSet());
        return new Concern(others, accused, goesRound || !accused.isEmpty());
    }

    Concern without(PersonId person) {
        return new Concern(without(leaders, person), without(about, person), goesRound);
    }

    private static Set<PersonId> without(Set<PersonId> people, PersonId person) {
        return people.stream()
                .filter(it -> !it.equals(person))
                .collect(Collectors.toUnmodifiableSet());
    }
}
