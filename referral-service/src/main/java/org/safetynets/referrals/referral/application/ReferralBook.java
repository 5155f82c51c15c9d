package org.safetynets.referrals.referral.application;

import org.safetynets.referrals.referral.domain.Claim;
import org.safetynets.referrals.referral.domain.Consents;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralAnnouncements;
import org.safetynets.referrals.referral.domain.ReferralAnnouncements.Occasion;
import org.safetynets.referrals.referral.domain.Referrals;
import org.springframework.stereotype.Component;

/** Writes a referral's change down: the referral, its consents and what the others are told. */
@Component
class ReferralBook {

    private final Referrals referrals;
    private final Consents consents;
    private final ReferralAnnouncements announcements;

    ReferralBook(Referrals referrals, Consents consents, ReferralAnnouncements announcements) {
        this.referrals = referrals;
        this.consents = consents;
        this.announcements = announcements;
    }

    void open(Referral referral) {
        referrals.add(referral);
        announcements.announce(referral, Occasion.RECEIVED);
    }

    /** Nothing is announced unless the disclosure changed: an event alone would tell of a step. */
    void enter(Referral before, Referral after, Occasion occasion) {
        if (after.version() == before.version()) {
            return;
        }
        referrals.replace(after);
        keepConsents(before, after);
        if (!after.announced().equals(before.announced())) {
            announcements.announce(after, occasion);
        }
    }

    /** Nobody is told: what may be seen of it is the same as before. */
    void forget(Referral nobodys) {
        referrals.replace(nobodys);
    }

    private void keepConsents(Referral before, Referral after) {
        var held = before.claim().map(Claim::consent);
        var holds = after.claimed().consent();
        held.filter(it -> !it.id().equals(holds.id()))
                .map(it -> it.revoked(holds.signature().at()))
                .ifPresent(it -> consents.keep(after.id(), it));
        if (!held.filter(holds::equals).isPresent()) {
            consents.keep(after.id(), holds);
        }
    }
}
