package org.safetynets.identity.person.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;

/** Everybody who was seen. */
public interface People {

    Optional<Person> find(PersonId id);

    void add(Person person);

    void save(Person person);

    /** The pseudonyms of those known among the ids. */
    Map<PersonId, String> pseudonyms(Collection<PersonId> ids);
}
