package org.safetynets.training.admission.domain;

import java.time.Instant;
import java.util.Set;
import org.safetynets.platform.kernel.PersonId;

/**
 * What a trainer decided, and why.
 *
 * @param accepted the signs of readiness they were convinced of
 */
public record Decision(PersonId by, Instant at, String reason, Set<String> accepted) {

    public Decision {
        accepted = Set.copyOf(accepted);
    }
}
