package org.safetynets.identity.person.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.PersonId;

/**
 * Somebody who signed in at least once, under a pseudonym of their choice; we know no other name.
 *
 * @param pseudonym what others see, as the account has it
 * @param registeredAt when they were first seen
 */
public record Person(PersonId id, String pseudonym, Instant registeredAt) {

    public Person called(String now) {
        return new Person(id, now, registeredAt);
    }
}
