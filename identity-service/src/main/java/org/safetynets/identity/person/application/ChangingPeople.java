package org.safetynets.identity.person.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.person.domain.People;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.identity.person.domain.PersonResult;
import org.safetynets.identity.person.domain.PersonResult.Done;
import org.safetynets.identity.person.domain.Pseudonym;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Renames people and lays their accounts to rest; empty for those never seen. */
@Service
public class ChangingPeople {

    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public ChangingPeople(People people, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Optional<PersonResult> rename(PersonId id, Pseudonym wanted) {
        var holder = people.called(wanted).map(Person::id).orElse(null);
        return change(id, it -> it.rename(wanted, holder, now()));
    }

    /**
     * Lays the account to rest.
     *
     * @param by the person, or the network administrator who bars them
     */
    @Transactional
    public Optional<PersonResult> deactivate(PersonId id, PersonId by, @Nullable String reason) {
        return change(id, it -> it.deactivate(by, reason, now()));
    }

    @Transactional
    public Optional<PersonResult> reactivate(PersonId id, PersonId by, @Nullable String reason) {
        return change(id, it -> it.reactivate(by, reason, now()));
    }

    private Optional<PersonResult> change(PersonId id, Function<Person, PersonResult> how) {
        var result = people.find(id).map(how);
        if (result.orElse(null) instanceof Done done) {
            people.save(done.person());
            events.publishEvent(done.event());
        }
        return result;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
