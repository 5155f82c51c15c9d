package org.safetynets.referrals.practice.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of changing a practice. */
public sealed interface PracticeResult {

    /** It was done. */
    record Changed(Practice practice) implements PracticeResult {}

    /** A rule says no. */
    record Refused(Refusal reason) implements PracticeResult {}
}
