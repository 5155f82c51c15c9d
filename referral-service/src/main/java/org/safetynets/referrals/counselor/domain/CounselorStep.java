package org.safetynets.referrals.counselor.domain;

import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;

/**
 * Something happened to a counselor that others are told.
 *
 * @param by who decided it; empty where the counselor or the clock did
 */
public record CounselorStep(Counselor counselor, Change change, Optional<PersonId> by) {

    /** What happened. */
    public enum Change {
        APPLIED,
        APPROVED,
        DECLINED,
        RECHECKED,
        SUSPENDED,
        REINSTATED,
        LAPSED,
        ENDED
    }
}
