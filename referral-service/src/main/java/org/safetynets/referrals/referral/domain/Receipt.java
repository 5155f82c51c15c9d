package org.safetynets.referrals.referral.domain;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;

/** That a counselor was shown more than "received": what, when, and under which consent. */
public record Receipt(
        UUID id,
        ReferralId referral,
        PersonId partner,
        PersonId recipient,
        ConsentId consent,
        Disclosure disclosed,
        Instant at) {

    /** The receipt for showing the claimed referral as it is disclosed now. */
    public static Receipt of(UUID id, Referral referral, Disclosure disclosed, Instant now) {
        var claim = referral.claimed();
        return new Receipt(
                id,
                referral.id(),
                claim.partner(),
                referral.origin().counselor(),
                claim.consent().id(),
                disclosed,
                now);
    }
}
