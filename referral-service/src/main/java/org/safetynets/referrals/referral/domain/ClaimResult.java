package org.safetynets.referrals.referral.domain;

/** Outcome of claiming a referral by its code. */
public sealed interface ClaimResult permits ClaimResult.Claimed, Refused {

    record Claimed(Referral referral) implements ClaimResult {}
}
