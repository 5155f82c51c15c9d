package org.safetynets.identity.person.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.safetynets.identity.person.domain.People;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.identity.person.domain.Pseudonym;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes people in when they are first seen. The name in their token counts only then: a later one
 * may be older than what they chose here.
 */
@Service
public class RegisteringPeople {

    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public RegisteringPeople(People people, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** What it came to. */
    public record Registration(Person person, boolean firstSeen) {}

    @Transactional
    public Registration register(PersonId id, String accountName) {
        return people.find(id)
                .map(known -> new Registration(known, false))
                .orElseGet(() -> new Registration(first(id, accountName), true));
    }

    /** Somebody signed in is somebody who uses their account. */
    public void seen(PersonId id) {
        people.seen(id, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private Person first(PersonId id, String accountName) {
        var registered =
                Person.register(id, free(Pseudonym.nearest(accountName)), accountName, now());
        people.add(registered.person());
        events.publishEvent(registered.event());
        return registered.person();
    }

    /** Accounts may read alike where pseudonyms may not; the later gets a number to change. */
    private Pseudonym free(Pseudonym wanted) {
        var pseudonym = wanted;
        for (var number = 2; people.called(pseudonym).isPresent(); number++) {
            pseudonym = wanted.numbered(number);
        }
        return pseudonym;
    }

    /** The database keeps milliseconds, so nothing finer is promised. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
