package org.safetynets.referrals.referral.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.PersonId;

/** The act by which a partner, signed in as themselves, gave a consent. */
public record Signature(PersonId by, Act act, Instant at) {

    public enum Act {
        CLAIMED_THE_CODE,
        REFERRED_THEMSELVES,
        TURNED_THE_DIAL
    }
}
