package org.safetynets.referrals.fhir.application;

import java.time.Clock;
import org.safetynets.referrals.fhir.domain.Loops;
import org.safetynets.referrals.referral.application.Moments;
import org.safetynets.referrals.referral.domain.AttendanceWindow;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * At the turn of each week every task that tells of attendance is a new one, so that whoever polls
 * or is called reads it again. It is so whoever came to whatever, since nobody here is asked about
 * it; reads do not wait for it. Several instances may do it at once, since a loop's version lets
 * only one of them through.
 */
@Service
public class RefreshingAttendance {

    private static final int AT_ONCE = 50;

    private final Loops loops;
    private final KeepingLoops keeping;
    private final ReadingLoops reading;
    private final Clock clock;

    RefreshingAttendance(Loops loops, KeepingLoops keeping, ReadingLoops reading, Clock clock) {
        this.loops = loops;
        this.keeping = keeping;
        this.reading = reading;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${nets.fhir.refresh-every:PT1M}")
    @Transactional
    public void refresh() {
        var now = Moments.now(clock);
        var until = AttendanceWindow.turnOfWeek(now);
        for (var loop : loops.attendanceBefore(until, AT_ONCE)) {
            keeping.replace(loop, loop.follow(reading.referral(loop), now));
        }
    }
}
