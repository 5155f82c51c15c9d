package org.safetynets.referrals.practice.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.PersonId;

/**
 * A counselor of a practice.
 *
 * @param pseudonym under which the others know them
 */
public record Member(PersonId person, String pseudonym, Part part, Instant since) {

    /** What they may do in it. */
    public enum Part {
        /** Decides about members and systems. */
        ADMINISTRATOR,
        MEMBER
    }

    Member as(Part other) {
        return new Member(person, pseudonym, other, since);
    }

    boolean decides() {
        return part == Part.ADMINISTRATOR;
    }
}
