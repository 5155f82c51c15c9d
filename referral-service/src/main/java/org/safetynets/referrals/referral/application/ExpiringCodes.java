package org.safetynets.referrals.referral.application;

import java.time.Clock;
import org.safetynets.referrals.referral.domain.ReferralAnnouncements.Occasion;
import org.safetynets.referrals.referral.domain.Referrals;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes, in the organization's own books, referrals whose code nobody used in time. Claims do not
 * wait for it: they ask the clock. Several instances may do it at once, since a referral's version
 * lets only one of them through.
 */
@Service
public class ExpiringCodes {

    private static final int AT_ONCE = 50;

    private final Referrals referrals;
    private final ReferralBook book;
    private final Clock clock;

    ExpiringCodes(Referrals referrals, ReferralBook book, Clock clock) {
        this.referrals = referrals;
        this.book = book;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${nets.referrals.expire-every:PT10M}")
    @Transactional
    public void expire() {
        var now = Moments.now(clock);
        for (var referral : referrals.unclaimed(now, AT_ONCE)) {
            book.enter(referral, referral.expire(now), Occasion.PROGRESSED);
        }
    }
}
