package org.safetynets.identity.me;

import java.util.Optional;
import org.safetynets.identity.person.domain.People;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.identity.person.domain.PersonResult;
import org.safetynets.identity.person.domain.PersonResult.Done;
import org.safetynets.identity.person.domain.PersonResult.Refused;
import org.safetynets.identity.person.domain.PersonResult.Unchanged;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.Caller;
import org.springframework.stereotype.Component;

/** Shows a person themselves. */
@Component
public class OwnView {

    private final People people;
    private final OwnMemberships memberships;

    OwnView(People people, OwnMemberships memberships) {
        this.people = people;
        this.memberships = memberships;
    }

    /** The caller as they are stored now. */
    public Me of(Caller caller) {
        return of(people.find(caller.personId()).orElseThrow(NotFoundException::new), caller);
    }

    Me of(Person person, Caller caller) {
        return new Me(
                person.id().value(),
                person.pseudonym(),
                person.status(),
                caller.isNetworkAdmin(),
                memberships.of(person.id()),
                person.registeredAt());
    }

    Me of(Optional<PersonResult> result, Caller caller) {
        return switch (result.orElseThrow(NotFoundException::new)) {
            case Done it -> of(it.person(), caller);
            case Unchanged it -> of(it.person(), caller);
            case Refused it -> throw new RefusedException(it.reason());
        };
    }
}
