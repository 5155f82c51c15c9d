package org.safetynets.referrals.referral.domain;

import org.safetynets.platform.kernel.Refusal;

/** The partner has withdrawn, so there is no dial any more. */
public record ReferralWithdrawn() implements Refusal {}
