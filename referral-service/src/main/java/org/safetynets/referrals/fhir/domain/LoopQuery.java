package org.safetynets.referrals.fhir.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.safetynets.referrals.referral.domain.ReferralId;

/**
 * Which loops a client looks for.
 *
 * @param sentOnly whether a task must have been sent
 * @param statuses any when empty
 * @param referrals any when empty
 * @param from the first moment of a change, inclusive
 * @param until the last moment of a change, inclusive
 * @param after where the page before ended
 */
public record LoopQuery(
        boolean sentOnly,
        Set<TaskStatus> statuses,
        Set<ReferralId> referrals,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<Loops.Place> after,
        int size) {

    public LoopQuery {
        statuses = Set.copyOf(statuses);
        referrals = Set.copyOf(referrals);
    }
}
