package org.safetynets.faults.history;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * One thing that somebody asked of the suite, from its first sending to its last answer.
 *
 * @param what for example {@code seat.decide}
 * @param about what it was about and what was answered, by name
 * @param answered when the answer came, or when no more was waited for
 * @param facts what it leads to once it takes effect: an accepted attempt to one of each, an
 *     unknown one to one of some or to none
 */
public record Attempt(
        String what,
        Map<String, String> about,
        Instant invoked,
        Instant answered,
        Answer answer,
        Set<Fact> facts) {

    public Attempt {
        about = Map.copyOf(about);
        facts = Set.copyOf(facts);
    }

    public boolean accepted() {
        return answer == Answer.ACCEPTED;
    }

    public boolean unknown() {
        return answer == Answer.UNKNOWN;
    }

    /** What is known of it by that name, empty when nothing is. */
    public String about(String name) {
        return about.getOrDefault(name, "");
    }
}
