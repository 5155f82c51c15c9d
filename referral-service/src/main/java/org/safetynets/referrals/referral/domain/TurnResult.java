package org.safetynets.referrals.referral.domain;

/** Outcome of turning the dial. */
public sealed interface TurnResult permits TurnResult.Turned, Refused {

    record Turned(Referral referral) implements TurnResult {}
}
