package org.safetynets.referrals.referral.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;

/**
 * That a counselor was shown more than "received": what, when, and under which consent.
 *
 * @param told the kinds of what was shown; which band and which scores is not repeated
 */
public record Receipt(
        UUID id,
        ReferralId referral,
        PersonId partner,
        PersonId recipient,
        ConsentId consent,
        Disclosure disclosed,
        Set<Told> told,
        Instant at) {

    public Receipt {
        told = Set.copyOf(told);
    }

    /** The receipt for showing the claimed referral as it is disclosed now. */
    public static Receipt of(UUID id, Referral referral, Details details, Instant now) {
        var disclosed = referral.disclosure(now);
        var claim = referral.claimed();
        return new Receipt(
                id,
                referral.id(),
                claim.partner(),
                referral.origin().counselor(),
                claim.consent().id(),
                disclosed,
                disclosed.told(details),
                now);
    }
}
