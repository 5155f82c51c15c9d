package org.safetynets.identity.person.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.safetynets.identity.person.domain.People;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes people in when they are first seen, and takes over a pseudonym they changed. */
@Service
public class RegisteringPeople {

    private final People people;
    private final Clock clock;

    public RegisteringPeople(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** What it came to. */
    public record Registration(Person person, boolean firstSeen) {}

    @Transactional
    public Registration register(PersonId id, String pseudonym) {
        return people.find(id)
                .map(known -> new Registration(called(known, pseudonym), false))
                .orElseGet(() -> new Registration(first(id, pseudonym), true));
    }

    private Person first(PersonId id, String pseudonym) {
        var person = new Person(id, pseudonym, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        people.add(person);
        return person;
    }

    private Person called(Person known, String pseudonym) {
        if (known.pseudonym().equals(pseudonym)) {
            return known;
        }
        var renamed = known.called(pseudonym);
        people.save(renamed);
        return renamed;
    }
}
