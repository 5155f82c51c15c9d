package org.safetynets.identity.person.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of changing a person. */
public sealed interface PersonResult {

    /** It was done; the event tells of it. */
    record Done(Person person, PersonChanged event) implements PersonResult {}

    /** It is so already. */
    record Unchanged(Person person) implements PersonResult {}

    /** A rule says no. */
    record Refused(Refusal reason) implements PersonResult {}
}
