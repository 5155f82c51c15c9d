package org.safetynets.faults.evidence;

import java.util.Set;

/** A group as its database holds it, with how many placements hold a seat or wait. */
public record GroupNow(
        String id,
        String organizationId,
        String status,
        String purpose,
        Set<String> facilitators,
        int capacity,
        int taken,
        int waiting) {

    public GroupNow {
        facilitators = Set.copyOf(facilitators);
    }
}
