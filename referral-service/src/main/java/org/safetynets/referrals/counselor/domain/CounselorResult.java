package org.safetynets.referrals.counselor.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of changing a counselor's application or standing. */
public sealed interface CounselorResult {

    /** It was done. */
    record Changed(Counselor counselor, CounselorStep step) implements CounselorResult {}

    /** A rule says no. */
    record Refused(Refusal reason) implements CounselorResult {}
}
