package org.safetynets.identity.person.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.safetynets.identity.person.domain.PersonResult.Done;
import org.safetynets.platform.kernel.PersonId;

/** People for tests. */
public final class PersonFixtures {

    public static final Instant EARLIER = Instant.parse("2026-03-01T09:00:00Z");
    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private PersonFixtures() {}

    public static PersonId aPersonId() {
        return new PersonId(UUID.randomUUID());
    }

    public static Person aPerson(String pseudonym) {
        return lastSeen(aPersonId(), pseudonym, LocalDate.parse("2026-03-01"));
    }

    public static Person lastSeen(PersonId id, String pseudonym, LocalDate day) {
        return new Person(
                id, pseudonym, pseudonym, PersonStatus.ACTIVE, false, EARLIER, day, null, 1);
    }

    public static Person done(PersonResult result) {
        return ((Done) result).person();
    }
}
