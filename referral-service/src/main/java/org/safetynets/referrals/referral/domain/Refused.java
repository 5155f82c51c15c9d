package org.safetynets.referrals.referral.domain;

import org.safetynets.platform.kernel.Refusal;

/** A rule said no, for this reason. */
public record Refused(Refusal reason) implements ClaimResult, TurnResult {}
