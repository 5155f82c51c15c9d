package org.safetynets.referrals.referral.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.ClaimCode;
import org.safetynets.referrals.referral.domain.ConsentId;
import org.safetynets.referrals.referral.domain.PartnersSeats;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Referrals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A partner refers themselves to an organization, and goes the way of everybody who was referred:
 * their seats, the asking, the time limit. Nobody is told of it, since nobody referred them.
 */
@Service
public class ReferringOneself {

    private final Referrals referrals;
    private final PartnersSeats seats;
    private final ClaimFollowers followers;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ReferringOneself(
            Referrals referrals, PartnersSeats seats, ClaimFollowers followers, Clock clock) {
        this.referrals = referrals;
        this.seats = seats;
        this.followers = followers;
        this.clock = clock;
    }

    @Transactional
    public Referral refer(
            OrganizationId organization,
            PersonId partner,
            Optional<String> suggestedPurpose,
            boolean doNotContact) {
        var referral =
                Referral.ofOneself(
                        new ReferralId(Ids.next()),
                        new ConsentId(Ids.next()),
                        organization,
                        partner,
                        suggestedPurpose,
                        ClaimCode.random(random),
                        seats.hold(organization, partner),
                        Moments.now(clock));
        referrals.add(referral);
        followers.claimed(referral, doNotContact);
        return referral;
    }
}
