package org.safetynets.referrals.referral.domain;

import java.util.Set;

/** Outcome of referring a partner. */
public sealed interface ReferringResult {

    /** The referral stands; the code is known here for the last time. */
    record Referred(Referral referral, ClaimCode code) implements ReferringResult {}

    /** Nothing was kept: these flags come first. */
    record ReferElsewhere(Set<UrgentFlag> flags) implements ReferringResult {}

    /** Nothing was kept: the organization does not trust the counselor now. */
    record NotTrusted() implements ReferringResult {}
}
