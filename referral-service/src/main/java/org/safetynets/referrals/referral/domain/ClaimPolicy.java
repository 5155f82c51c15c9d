package org.safetynets.referrals.referral.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.sandbox.domain.Sandbox;
import org.safetynets.referrals.sandbox.domain.Synthetic;

/** Rules for claiming a referral. A refusal never tells which of them it was. */
interface ClaimPolicy {

    boolean allows(Referral referral, PersonId by, Instant now);

    ClaimPolicy CODE_IS_UNUSED = (referral, by, now) -> referral.claim().isEmpty();

    ClaimPolicy CODE_HAS_NOT_EXPIRED =
            (referral, by, now) -> now.isBefore(referral.handover().expiresAt());

    /** Else a counselor could try the code to learn whether it was used. */
    ClaimPolicy CLAIMANT_IS_NOT_THE_COUNSELOR =
            (referral, by, now) -> !referral.origin().counselor().equals(by);

    /** No real person has a referral that is made up, and nobody made up has a real one. */
    ClaimPolicy CLAIMANT_IS_AS_REAL_AS_THE_REFERRAL =
            (referral, by, now) ->
                    Synthetic.is(by.value()) == Sandbox.is(referral.origin().organization());

    default ClaimPolicy and(ClaimPolicy other) {
        return (referral, by, now) -> allows(referral, by, now) && other.allows(referral, by, now);
    }
}
