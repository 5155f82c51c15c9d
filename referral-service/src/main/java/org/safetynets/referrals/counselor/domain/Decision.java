package org.safetynets.referrals.counselor.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.PersonId;

/** What an organization decided about a counselor, by whom and why; all are kept. */
public record Decision(Act act, PersonId by, Instant at, String reason) {

    /** What can be decided. */
    public enum Act {
        APPROVE,
        DECLINE,
        RECHECK,
        SUSPEND,
        REINSTATE
    }
}
