package org.safetynets.training.practice.domain;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.safetynets.platform.kernel.PersonId;

/**
 * What the meetings somebody has led prove; nobody types any of it in.
 *
 * @param led meetings they started themselves
 * @param coLed meetings they led beside somebody else, which their debriefs confirm
 */
public record Practice(int led, int coLed, long minutes, List<Meeting> meetings) {

    public Practice {
        meetings = List.copyOf(meetings);
    }

    /** Counts the held meetings at which the person was for certain. */
    public static Practice of(PersonId person, Collection<Meeting> meetings) {
        var counted =
                meetings.stream()
                        .filter(Meeting::isHeld)
                        .filter(it -> it.confirmed().contains(person))
                        .toList();
        var led = (int) counted.stream().filter(it -> person.equals(it.ledBy())).count();
        var minutes =
                counted.stream()
                        .mapToLong(it -> Duration.between(it.startsAt(), it.endsAt()).toMinutes())
                        .sum();
        return new Practice(led, counted.size() - led, minutes, counted);
    }

    public int total() {
        return led + coLed;
    }
}
