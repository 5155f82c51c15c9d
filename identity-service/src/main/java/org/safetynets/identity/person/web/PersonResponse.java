package org.safetynets.identity.person.web;

import java.util.UUID;
import org.safetynets.identity.person.domain.Person;

/** A person as the other services may know them. */
public record PersonResponse(UUID personId, String pseudonym) {

    static PersonResponse of(Person person) {
        return new PersonResponse(person.id().value(), person.pseudonym());
    }
}
