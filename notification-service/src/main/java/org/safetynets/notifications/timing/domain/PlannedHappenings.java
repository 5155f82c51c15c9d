package org.safetynets.notifications.timing.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What will happen by the clock. */
public interface PlannedHappenings {

    /**
     * Puts these in the place of all that was planned for the thing; none of them when it is no
     * more. False, and nothing is changed, when a version as new was planned from already.
     */
    boolean plan(UUID subject, long version, List<Planned> planned);

    /** Claims the one that is due for longest; nobody else gets it until the lease is over. */
    Optional<Claim> claimDue(Instant now, Duration lease);

    /**
     * Takes what was claimed, in the transaction in which it happens; false when it was planned
     * anew, or claimed by somebody else, in between.
     */
    boolean take(Claim claim);

    /** Gives it back, to be claimed at the next look. */
    void release(Claim claim);

    /** Something planned that is ours to let happen, and the token that proves it. */
    record Claim(UUID id, UUID token, Planned planned) {}
}
