package org.safetynets.referrals.referral.application;

import java.time.Clock;
import org.safetynets.platform.Ids;
import org.safetynets.referrals.referral.domain.ClaimResult;
import org.safetynets.referrals.referral.domain.CodeHash;
import org.safetynets.referrals.referral.domain.CodeNotValid;
import org.safetynets.referrals.referral.domain.ConsentId;
import org.safetynets.referrals.referral.domain.PartnersSeats;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralAnnouncements.Occasion;
import org.safetynets.referrals.referral.domain.Referrals;
import org.safetynets.referrals.referral.domain.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The part of claiming that happens in one transaction. */
@Service
class AcceptingClaims {

    private final Referrals referrals;
    private final PartnersSeats seats;
    private final ReferralBook book;
    private final ClaimFollowers followers;
    private final Clock clock;

    AcceptingClaims(
            Referrals referrals,
            PartnersSeats seats,
            ReferralBook book,
            ClaimFollowers followers,
            Clock clock) {
        this.referrals = referrals;
        this.seats = seats;
        this.book = book;
        this.followers = followers;
        this.clock = clock;
    }

    @Transactional
    ClaimResult accept(ClaimReferral command, CodeHash code) {
        return referrals
                .byCode(code)
                .map(it -> accept(command, it))
                .orElseGet(() -> new Refused(new CodeNotValid()));
    }

    private ClaimResult accept(ClaimReferral command, Referral referral) {
        var by = command.by();
        var theirs = seats.hold(referral.origin().organization(), by);
        var consent = new ConsentId(Ids.next());
        var result = referral.claim(consent, by, command.dial(), theirs, Moments.now(clock));
        if (result instanceof ClaimResult.Claimed(Referral claimed)) {
            book.enter(referral, claimed, Occasion.CLAIMED);
            var wished = referral.origin().doNotContact();
            followers.claimed(claimed, command.doNotContact().orElse(wished));
        }
        return result;
    }
}
