package org.safetynets.referrals.fhir.application;

import java.time.Instant;
import java.util.Set;
import org.safetynets.referrals.referral.domain.ClaimCode;
import org.safetynets.referrals.referral.domain.UrgentFlag;

/** Outcome of placing an order. */
public sealed interface OrderResult {

    /** The code is known here for the last time. */
    record Placed(ReadLoop loop, ClaimCode code, Instant codeExpiresAt) implements OrderResult {}

    /** The number is taken: the practice has placed this order before. */
    record Known(ReadLoop loop) implements OrderResult {}

    /** Nothing was kept: these flags come first. */
    record ReferElsewhere(Set<UrgentFlag> flags) implements OrderResult {}

    /** Nothing was kept: the organization does not trust the counselor now. */
    record NotTrusted() implements OrderResult {}
}
