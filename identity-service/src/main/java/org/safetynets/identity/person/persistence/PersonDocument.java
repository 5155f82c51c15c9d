package org.safetynets.identity.person.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.identity.person.domain.PersonStatus;
import org.safetynets.identity.person.domain.Pseudonym;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A person as they are stored.
 *
 * @param pseudonymKey the same for pseudonyms that read alike
 * @param accountName null in older ones, whose account has the pseudonym
 * @param lastSeenOn ISO date, as text, since a stored date has a time zone
 */
@Document(PersonDocument.COLLECTION)
record PersonDocument(
        @Id UUID id,
        String pseudonym,
        String pseudonymKey,
        @Nullable String accountName,
        PersonStatus status,
        boolean barred,
        Instant registeredAt,
        String lastSeenOn,
        @Nullable Instant erasedAfter,
        long version) {

    static final String COLLECTION = "people";

    static PersonDocument of(Person person) {
        return new PersonDocument(
                person.id().value(),
                person.pseudonym(),
                new Pseudonym(person.pseudonym()).key(),
                person.accountName(),
                person.status(),
                person.barred(),
                person.registeredAt(),
                person.lastSeenOn().toString(),
                person.erasedAfter(),
                person.version());
    }

    Person restored() {
        return new Person(
                new PersonId(id),
                pseudonym,
                accountName == null ? pseudonym : accountName,
                status,
                barred,
                registeredAt,
                LocalDate.parse(lastSeenOn),
                erasedAfter,
                version);
    }
}
