package org.safetynets.notifications.timing.domain;

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

    /** Takes the one that is due for longest; part of the transaction in which it happens. */
    Optional<Planned> takeDue(Instant now);
}
