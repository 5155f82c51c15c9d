package org.safetynets.training.practice.domain;

import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * A group as far as the support of its facilitators needs it.
 *
 * @param facilitators who may lead it, the first one first
 */
public record Group(
        UUID id,
        OrganizationId organization,
        String name,
        String purpose,
        List<PersonId> facilitators,
        GroupStatus status,
        Rhythm rhythm,
        long version) {

    public Group {
        facilitators = List.copyOf(facilitators);
    }

    /** Whether it meets, or would if somebody were certified. */
    public boolean isAlive() {
        return switch (status) {
            case OPEN, PAUSED -> true;
            case DRAFT, CLOSED -> false;
        };
    }
}
