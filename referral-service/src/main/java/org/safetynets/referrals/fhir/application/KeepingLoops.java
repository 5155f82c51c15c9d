package org.safetynets.referrals.fhir.application;

import java.time.Clock;
import java.time.Instant;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.fhir.domain.Calls;
import org.safetynets.referrals.fhir.domain.Loop;
import org.safetynets.referrals.fhir.domain.LoopNews;
import org.safetynets.referrals.fhir.domain.LoopNews.News;
import org.safetynets.referrals.fhir.domain.Loops;
import org.safetynets.referrals.fhir.domain.PracticeAnnouncements;
import org.safetynets.referrals.referral.application.Moments;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralCopies;
import org.springframework.stereotype.Component;

/**
 * Every referral has a loop, however it was made, and the loop follows it in its transaction. Only
 * where a partner referred themselves there is none: no practice is at the other end.
 */
@Component
class KeepingLoops implements ReferralCopies {

    private final Loops loops;
    private final Calls calls;
    private final PracticeAnnouncements practices;
    private final Clock clock;

    KeepingLoops(Loops loops, Calls calls, PracticeAnnouncements practices, Clock clock) {
        this.loops = loops;
        this.calls = calls;
        this.practices = practices;
        this.clock = clock;
    }

    @Override
    public void follow(Referral referral, Instant now) {
        loops.of(referral.origin().organization(), referral.id())
                .ifPresentOrElse(
                        it -> replace(it, it.follow(referral, now)), () -> open(referral, now));
    }

    /** A referral that may be older than loops are: polling finds it, and nobody is called. */
    void openOld(Referral referral, Instant now) {
        if (isOfAPractice(referral)
                && loops.of(referral.origin().organization(), referral.id()).isEmpty()) {
            loops.add(Loop.open(referral, now));
        }
    }

    private void open(Referral referral, Instant now) {
        if (isOfAPractice(referral)) {
            add(Loop.open(referral, now), now);
        }
    }

    private static boolean isOfAPractice(Referral referral) {
        return !referral.origin().counselor().equals(PersonId.NOBODY);
    }

    private void add(Loop loop, Instant now) {
        loops.add(loop);
        calls.note(LoopNews.opened(Ids.next(), loop, now));
    }

    /** Writes the change down and tells those who asked to be told of it. */
    void replace(Loop before, Loop after) {
        if (after.version() != before.version()) {
            loops.replace(after);
            LoopNews.of(Ids.next(), before, after, Moments.now(clock))
                    .ifPresent(it -> tell(it, after));
        }
    }

    private void tell(News news, Loop loop) {
        calls.note(news);
        if (news.toPractice()) {
            practices.announce(loop);
        }
    }
}
