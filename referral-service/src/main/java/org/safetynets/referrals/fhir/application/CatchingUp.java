package org.safetynets.referrals.fhir.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.safetynets.referrals.fhir.domain.Backlog;
import org.safetynets.referrals.fhir.domain.Backlog.Mark;
import org.safetynets.referrals.referral.application.Moments;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.Referrals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a loop to referrals that were made before there were loops, some at a time and once for
 * all. A step is marked in its own transaction, so whoever is interrupted goes on from there; of
 * several instances at the same step one has to begin it again and finds it done.
 */
@Service
public class CatchingUp {

    private final Referrals referrals;
    private final KeepingLoops keeping;
    private final Backlog backlog;
    private final Clock clock;

    CatchingUp(Referrals referrals, KeepingLoops keeping, Backlog backlog, Clock clock) {
        this.referrals = referrals;
        this.keeping = keeping;
        this.backlog = backlog;
        this.clock = clock;
    }

    /** False when there is nothing more to do. */
    @Transactional
    public boolean step(int atMost) {
        var mark = backlog.mark();
        if (mark.over()) {
            return false;
        }
        var next = referrals.following(mark.last(), atMost);
        next.forEach(it -> keeping.openOld(it, Moments.now(clock)));
        backlog.mark(after(next, mark, atMost));
        return next.size() == atMost;
    }

    private static Mark after(List<Referral> seen, Mark before, int atMost) {
        var last = seen.isEmpty() ? before.last() : Optional.of(seen.getLast().id());
        return new Mark(last, seen.size() < atMost);
    }
}
