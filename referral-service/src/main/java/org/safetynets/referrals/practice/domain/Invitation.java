package org.safetynets.referrals.practice.domain;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.referrals.referral.domain.CodeHash;

/** A code, of which only the hash is kept, that lets one counselor join before it ends. */
public record Invitation(UUID id, CodeHash code, Instant endsAt) {

    boolean opens(CodeHash typed, Instant now) {
        return code.equals(typed) && holds(now);
    }

    public boolean holds(Instant now) {
        return now.isBefore(endsAt);
    }
}
