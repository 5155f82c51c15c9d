package org.safetynets.referrals.referral.domain;

import java.time.Instant;
import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;

/**
 * That a partner took up the referral, and the consent that holds between them and the counselor.
 */
public record Claim(PersonId partner, Instant at, Consent consent, Optional<Instant> withdrawnAt) {

    Claim with(Consent newer) {
        return new Claim(partner, at, newer, withdrawnAt);
    }

    Claim withdrawn(Instant now) {
        return new Claim(partner, at, consent.revoked(now), Optional.of(now));
    }

    Claim forgetPartner() {
        return new Claim(PersonId.NOBODY, at, consent.forgetParticipant(), withdrawnAt);
    }

    public boolean isWithdrawn() {
        return withdrawnAt.isPresent();
    }
}
