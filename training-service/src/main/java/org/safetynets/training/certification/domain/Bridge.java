package org.safetynets.training.certification.domain;

import java.time.LocalDate;
import java.util.Set;
import org.safetynets.training.standard.domain.StandardId;

/**
 * From the earlier major versions of a standard to its newest.
 *
 * @param from the earlier ones
 * @param dueOn the last day without what the newest adds
 */
public record Bridge(Set<StandardId> from, StandardId to, LocalDate dueOn) {

    public Bridge {
        from = Set.copyOf(from);
    }
}
