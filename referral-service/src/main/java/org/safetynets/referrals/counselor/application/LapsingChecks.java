package org.safetynets.referrals.counselor.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.safetynets.referrals.counselor.domain.Counselors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the other services when a check of credentials no longer holds. Nothing here waits for it:
 * {@link Trust} and the directory ask the clock. Several instances may do it at once, since a
 * counselor's version lets only one of them through.
 */
@Service
public class LapsingChecks {

    private static final int AT_ONCE = 50;

    private final Counselors counselors;
    private final CounselorBook book;
    private final Clock clock;

    LapsingChecks(Counselors counselors, CounselorBook book, Clock clock) {
        this.counselors = counselors;
        this.book = book;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${nets.referrals.recheck-every:PT10M}")
    @Transactional
    public void lapse() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        counselors.lapsed(today, AT_ONCE).forEach(it -> it.lapse(today).ifPresent(book::enter));
    }
}
