package org.safetynets.identity.person.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;

/** Everybody who was seen. */
public interface People {

    Optional<Person> find(PersonId id);

    /** Those known among the ids. */
    Map<PersonId, Person> findAll(Collection<PersonId> ids);

    /** Whoever has a pseudonym that reads the same. */
    Optional<Person> called(Pseudonym pseudonym);

    /** Stores somebody new; of two who take one pseudonym at once, the later looks again. */
    void add(Person person);

    /** Stores a later version of one that was found. */
    void save(Person person);

    /** Keeps that they were seen that day, so that no warning stands. */
    void seen(PersonId id, LocalDate on);

    /** Some of those not seen since before the day, and not warned. */
    List<Person> unseenSince(LocalDate day, int limit);

    /** Some of those who were warned, and whose time is over. */
    List<Person> unusedUntil(Instant now, int limit);

    /** The pseudonyms of those known among the ids. */
    Map<PersonId, String> pseudonyms(Collection<PersonId> ids);
}
