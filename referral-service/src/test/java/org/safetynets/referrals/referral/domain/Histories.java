package org.safetynets.referrals.referral.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary lives of a referral. */
final class Histories {

    /** A referral after its life so far, and the time it is then. */
    record Lived(Referral referral, Instant now) {}

    private Histories() {}

    static Arbitrary<List<Act>> any() {
        var dials = Arbitraries.of(Dial.class);
        var seats = Arbitraries.of(SeatStatus.class).list().ofMinSize(1).ofMaxSize(3);
        var acts =
                Arbitraries.<Act>oneOf(
                        List.of(
                                Combinators.combine(dials, seats).<Act>as(Act.ClaimIt::new),
                                dials.<Act>map(Act.TurnIt::new),
                                seats.<Act>map(Act.Seats::new),
                                Arbitraries.<Act>just(new Act.Withdraw()),
                                Arbitraries.longs()
                                        .between(0, 100)
                                        .<Act>map(it -> new Act.Wait(Duration.ofDays(it)))));
        return acts.list().ofMaxSize(12);
    }

    static Lived live(Referral from, Instant since, List<Act> acts) {
        var lived = new Lived(from, since);
        for (var act : acts) {
            lived = step(lived, act);
        }
        return lived;
    }

    static Lived step(Lived before, Act act) {
        var now =
                act instanceof Act.Wait(Duration time)
                        ? before.now().plus(time)
                        : before.now().plusSeconds(1);
        return new Lived(act.on(before.referral(), now), now);
    }
}
