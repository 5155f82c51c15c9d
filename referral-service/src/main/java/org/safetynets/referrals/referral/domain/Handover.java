package org.safetynets.referrals.referral.domain;

import java.time.Duration;
import java.time.Instant;

/** The code handed over in the room, as we keep it: hashed, and only for so long. */
public record Handover(CodeHash code, Instant expiresAt) {

    public static final Duration TERM = Duration.ofDays(60);

    static Handover of(ClaimCode code, Instant now) {
        return new Handover(code.hash(), now.plus(TERM));
    }
}
