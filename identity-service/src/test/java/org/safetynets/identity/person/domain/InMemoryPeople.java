package org.safetynets.identity.person.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.safetynets.platform.kernel.PersonId;

/** People for tests of use cases. */
public final class InMemoryPeople implements People {

    private final Map<PersonId, Person> all = new LinkedHashMap<>();

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Map<PersonId, Person> findAll(Collection<PersonId> ids) {
        return all.values().stream()
                .filter(it -> ids.contains(it.id()))
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public Optional<Person> called(Pseudonym pseudonym) {
        return all.values().stream()
                .filter(it -> new Pseudonym(it.pseudonym()).key().equals(pseudonym.key()))
                .findFirst();
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
    public void seen(PersonId id, LocalDate on) {
        all.computeIfPresent(
                id,
                (_, it) ->
                        new Person(
                                id,
                                it.pseudonym(),
                                it.accountName(),
                                it.status(),
                                it.barred(),
                                it.registeredAt(),
                                on,
                                null,
                                it.version()));
    }

    @Override
    public List<Person> unseenSince(LocalDate day, int limit) {
        return some(it -> it.lastSeenOn().isBefore(day) && it.erasedAfter() == null, limit);
    }

    @Override
    public List<Person> unusedUntil(Instant now, int limit) {
        return some(it -> it.erasedAfter() != null && !it.erasedAfter().isAfter(now), limit);
    }

    private List<Person> some(Predicate<Person> which, int limit) {
        return all.values().stream().filter(which).limit(limit).toList();
    }

    @Override
    public Map<PersonId, String> pseudonyms(Collection<PersonId> ids) {
        return findAll(ids).values().stream()
                .collect(Collectors.toMap(Person::id, Person::pseudonym));
    }
}
