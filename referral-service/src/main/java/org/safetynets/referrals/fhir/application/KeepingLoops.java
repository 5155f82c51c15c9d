package org.safetynets.referrals.fhir.application;

import java.time.Instant;
import org.safetynets.referrals.fhir.domain.Loop;
import org.safetynets.referrals.fhir.domain.LoopNews;
import org.safetynets.referrals.fhir.domain.Loops;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralCopies;
import org.springframework.stereotype.Component;

/** Every referral has a loop, however it was made, and the loop follows it in its transaction. */
@Component
class KeepingLoops implements ReferralCopies {

    private final Loops loops;
    private final LoopNews news;

    KeepingLoops(Loops loops, LoopNews news) {
        this.loops = loops;
        this.news = news;
    }

    @Override
    public void follow(Referral referral, Instant now) {
        loops.of(referral.origin().organization(), referral.id())
                .ifPresentOrElse(
                        it -> replace(it, it.follow(referral, now)),
                        () -> loops.add(Loop.open(referral, now)));
    }

    /** Writes the change down and tells those who asked to be told of it. */
    void replace(Loop before, Loop after) {
        if (after.version() != before.version()) {
            loops.replace(after);
            news.changed(before, after);
        }
    }
}
