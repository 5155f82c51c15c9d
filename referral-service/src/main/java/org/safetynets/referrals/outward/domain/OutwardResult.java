package org.safetynets.referrals.outward.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of a step of a referral onward. */
public sealed interface OutwardResult {

    record Done(Outward outward) implements OutwardResult {}

    record Refused(Refusal reason) implements OutwardResult {}
}
