package org.safetynets.referrals.referral.application;

import java.time.Clock;
import java.util.List;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.ClaimResult;
import org.safetynets.referrals.referral.domain.ConsentId;
import org.safetynets.referrals.referral.domain.Dial;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralAnnouncements.Occasion;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Referrals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody made up comes with the code of a made-up referral, without having to be told it. Nobody
 * is asked anything later.
 */
@Service
public class ComingInSandbox {

    private final Referrals referrals;
    private final ReferralBook book;
    private final Clock clock;

    ComingInSandbox(Referrals referrals, ReferralBook book, Clock clock) {
        this.referrals = referrals;
        this.book = book;
        this.clock = clock;
    }

    /** False when somebody came before, or the code is over. */
    @Transactional
    public boolean come(OrganizationId sandbox, ReferralId id, PersonId partner) {
        return referrals.ofOrganization(sandbox, List.of(id)).stream()
                .anyMatch(it -> claim(it, partner));
    }

    private boolean claim(Referral referral, PersonId partner) {
        var consent = new ConsentId(Ids.next());
        var result = referral.claim(consent, partner, Dial.D2, List.of(), Moments.now(clock));
        if (result instanceof ClaimResult.Claimed(Referral claimed)) {
            book.enter(referral, claimed, Occasion.CLAIMED);
            return true;
        }
        return false;
    }
}
