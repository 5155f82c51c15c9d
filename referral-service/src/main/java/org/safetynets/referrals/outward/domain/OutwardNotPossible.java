package org.safetynets.referrals.outward.domain;

import org.safetynets.platform.kernel.Refusal;

/** The referral onward does not have this step now. */
public record OutwardNotPossible(OutwardStatus from) implements Refusal {}
