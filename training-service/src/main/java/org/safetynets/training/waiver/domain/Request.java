package org.safetynets.training.waiver.domain;

import java.time.Instant;
import java.util.Set;
import org.safetynets.platform.kernel.PersonId;

/**
 * Who asks for an override, when and why.
 *
 * @param unmet codes of the requirements that were not met when it was asked for
 */
public record Request(PersonId by, Instant at, String reason, Set<String> unmet) {

    public Request {
        unmet = Set.copyOf(unmet);
    }
}
