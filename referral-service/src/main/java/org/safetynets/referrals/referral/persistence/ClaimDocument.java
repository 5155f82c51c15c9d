package org.safetynets.referrals.referral.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.Claim;

/** A claim as it is stored inside its referral. */
record ClaimDocument(
        UUID partnerId, Instant at, ConsentDocument consent, @Nullable Instant withdrawnAt) {

    static ClaimDocument of(Claim claim) {
        return new ClaimDocument(
                claim.partner().value(),
                claim.at(),
                ConsentDocument.of(claim.consent()),
                claim.withdrawnAt().orElse(null));
    }

    Claim restore() {
        return new Claim(
                new PersonId(partnerId), at, consent.restore(), Optional.ofNullable(withdrawnAt));
    }
}
