package org.safetynets.training.supervision.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/** Who supervises a facilitator on a day: their supervisor, a cover, or nobody, and why. */
public sealed interface Acting {

    record Supervisor(PersonId person) implements Acting {}

    /**
     * Somebody who stands in.
     *
     * @param through the last day, if it is known
     */
    record Cover(PersonId person, PersonId insteadOf, @Nullable LocalDate through)
            implements Acting {}

    record Nobody(Hole why) implements Acting {}

    /** Why nobody does. */
    enum Hole {
        NONE_ASSIGNED,
        SUPERVISOR_LEFT,
        AWAY_WITHOUT_COVER,
        COVER_NOT_POSSIBLE
    }

    /** The person, if there is one. */
    default Optional<PersonId> somebody() {
        return switch (this) {
            case Supervisor(var person) -> Optional.of(person);
            case Cover cover -> Optional.of(cover.person());
            case Nobody nobody -> Optional.empty();
        };
    }
}
