package org.safetynets.referrals.counselor.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.safetynets.referrals.counselor.domain.Counselors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has a counselor, and who checks credentials, told before a check holds no longer. When it is due
 * stands with the counselor, so a restart loses none; several instances may look at once, since a
 * counselor's version lets only one of them through.
 */
@Service
public class RemindingOfChecks {

    private static final int AT_ONCE = 50;

    private final Counselors counselors;
    private final CounselorBook book;
    private final Clock clock;

    RemindingOfChecks(Counselors counselors, CounselorBook book, Clock clock) {
        this.counselors = counselors;
        this.book = book;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${nets.referrals.recheck-every:PT10M}")
    @Transactional
    public void remind() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        counselors.toRemind(today, AT_ONCE).forEach(it -> it.remind(today).ifPresent(book::enter));
    }
}
