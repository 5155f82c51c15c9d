package org.safetynets.identity.person.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safetynets.identity.person.domain.People;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.platform.kernel.PersonId;

/** People for tests of use cases. */
final class InMemoryPeople implements People {

    private final Map<PersonId, Person> all = new HashMap<>();

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public void add(Person person) {
        all.put(person.id(), person);
    }

    @Override
    public void save(Person person) {
        all.put(person.id(), person);
    }

    @Override
    public Map<PersonId, String> pseudonyms(Collection<PersonId> ids) {
        return all.values().stream()
                .filter(it -> ids.contains(it.id()))
                .collect(Collectors.toMap(Person::id, Person::pseudonym));
    }
}
