package org.safetynets.referrals.outward.application;

import java.time.Clock;
import org.safetynets.referrals.outward.domain.Outwards;
import org.safetynets.referrals.referral.application.Moments;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what nobody went on with in time. What is read asks the clock, so nothing waits for it;
 * several instances may do it at once, since a version lets only one through.
 */
@Service
public class ExpiringOnward {

    private static final int AT_ONCE = 50;

    private final Outwards outwards;
    private final OutwardBook book;
    private final Clock clock;

    ExpiringOnward(Outwards outwards, OutwardBook book, Clock clock) {
        this.outwards = outwards;
        this.book = book;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${nets.referrals.outward-every:PT10M}")
    @Transactional
    public void expire() {
        var now = Moments.now(clock);
        outwards.overdue(now, AT_ONCE).forEach(it -> book.enter(it, it.expire(now)));
    }
}
