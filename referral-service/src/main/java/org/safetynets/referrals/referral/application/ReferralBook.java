package org.safetynets.referrals.referral.application;

import java.time.Clock;
import java.util.List;
import org.safetynets.referrals.referral.domain.Claim;
import org.safetynets.referrals.referral.domain.Consents;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralAnnouncements;
import org.safetynets.referrals.referral.domain.ReferralAnnouncements.Occasion;
import org.safetynets.referrals.referral.domain.ReferralCopies;
import org.safetynets.referrals.referral.domain.Referrals;
import org.safetynets.referrals.referral.domain.Summaries;
import org.springframework.stereotype.Component;

/** Writes a referral's change down: the referral, its consents and what the others are told. */
@Component
class ReferralBook {

    private final Referrals referrals;
    private final Consents consents;
    private final Summaries summaries;
    private final ReferralAnnouncements announcements;
    private final List<ReferralCopies> copies;
    private final Clock clock;

    ReferralBook(
            Referrals referrals,
            Consents consents,
            Summaries summaries,
            ReferralAnnouncements announcements,
            List<ReferralCopies> copies,
            Clock clock) {
        this.referrals = referrals;
        this.consents = consents;
        this.summaries = summaries;
        this.announcements = announcements;
        this.copies = List.copyOf(copies);
        this.clock = clock;
    }

    void open(Referral referral) {
        referrals.add(referral);
        follow(referral);
        announcements.announce(referral, Occasion.RECEIVED);
    }

    /** Nothing is announced unless the disclosure changed: an event alone would tell of a step. */
    void enter(Referral before, Referral after, Occasion occasion) {
        if (after.version() == before.version()) {
            return;
        }
        referrals.replace(after);
        after.claim().ifPresent(it -> keepConsents(before, it));
        if (occasion == Occasion.DIAL_TURNED) {
            keepSummary(after);
        }
        follow(after);
        if (!after.announced().equals(before.announced())) {
            announcements.announce(after, occasion);
        }
    }

    /** Nobody is told: what may be seen of it is the same as before. */
    void forget(Referral nobodys) {
        referrals.replace(nobodys);
    }

    private void follow(Referral referral) {
        var now = Moments.now(clock);
        copies.forEach(it -> it.follow(referral, now));
    }

    /** What the partner lets be shown no longer, or has not signed for, is destroyed. */
    private void keepSummary(Referral after) {
        after.summary(Moments.now(clock))
                .ifPresentOrElse(
                        it -> summaries.show(after.id(), it, after.claimed().consent().expiresAt()),
                        () -> summaries.destroy(after.id()));
    }

    private void keepConsents(Referral before, Claim claim) {
        var held = before.claim().map(Claim::consent);
        var holds = claim.consent();
        held.filter(it -> !it.id().equals(holds.id()))
                .map(it -> it.revoked(holds.signature().at()))
                .ifPresent(it -> consents.keep(before.id(), it));
        if (!held.filter(holds::equals).isPresent()) {
            consents.keep(before.id(), holds);
        }
    }
}
