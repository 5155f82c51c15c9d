package org.safetynets.referrals.referral.domain;

import java.time.Instant;
import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;

/** How often a person has tried a code of late; right and wrong ones count alike. */
public interface ClaimAttempts {

    int PER_HOUR = 10;

    /** Counts one more, whatever comes of it; a refusal when there were enough this hour. */
    Optional<Refused> take(PersonId by, Instant now);
}
