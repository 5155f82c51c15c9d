package org.safetynets.identity.person.persistence;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A person as they are stored. */
@Document(PersonDocument.COLLECTION)
record PersonDocument(@Id UUID id, String pseudonym, Instant registeredAt) {

    static final String COLLECTION = "people";

    static PersonDocument of(Person person) {
        return new PersonDocument(person.id().value(), person.pseudonym(), person.registeredAt());
    }

    Person restored() {
        return new Person(new PersonId(id), pseudonym, registeredAt);
    }
}
