package org.safetynets.referrals.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.EVERYTHING;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.NOW;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aReferral;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The heart of the dial: at D0 no life of a referral can be told from any other. */
class NothingShowsAtD0Test {

    @Property(tries = 2_000)
    void a_life_that_ends_at_d0_looks_like_no_life_at_all(@ForAll("histories") List<Act> acts) {
        // given
        var untouched = aReferral();
        // when
        var lived = Histories.live(untouched, NOW, acts);
        var silenced = Histories.step(lived, new Act.TurnIt(Dial.D0));
        // then
        assertThat(silenced.referral().seenByCounselor(EVERYTHING, silenced.now()))
                .isEqualTo(untouched.seenByCounselor(Details.NONE, NOW));
    }

    @Property(tries = 2_000)
    void while_the_dial_stays_at_d0_nothing_is_announced(@ForAll("histories") List<Act> acts) {
        // given
        var untouched = aReferral();
        var quiet = acts.stream().map(NothingShowsAtD0Test::quiet).toList();
        // when
        var lived = Histories.live(untouched, NOW, quiet);
        // then
        assertThat(lived.referral().announced()).isEqualTo(untouched.announced());
    }

    @Property(tries = 2_000)
    void what_is_seen_depends_on_the_dial_and_the_stage_alone(
            @ForAll("histories") List<Act> one, @ForAll("histories") List<Act> other) {
        // given
        var referral = aReferral();
        var first = Histories.live(referral, NOW, one);
        var second = Histories.live(referral, NOW, other);
        // when
        var alike =
                dial(first) == dial(second)
                        && first.referral().status().stage() == second.referral().status().stage();
        // then
        if (alike) {
            assertThat(first.referral().seenByCounselor(EVERYTHING, first.now()))
                    .isEqualTo(second.referral().seenByCounselor(EVERYTHING, second.now()));
        }
    }

    @Property(tries = 2_000)
    void what_is_announced_is_what_may_be_seen(@ForAll("histories") List<Act> acts) {
        // when
        var lived = Histories.live(aReferral(), NOW, acts);
        var current = lived.referral().lapse(lived.now());
        // then
        assertThat(current.announced()).isEqualTo(current.disclosure(lived.now()));
    }

    @Provide
    Arbitrary<List<Act>> histories() {
        return Histories.any();
    }

    private static Dial dial(Histories.Lived lived) {
        return lived.referral().disclosure(lived.now()).dial();
    }

    private static Act quiet(Act act) {
        return switch (act) {
            case Act.ClaimIt it -> new Act.ClaimIt(Dial.D0, it.seats());
            case Act.TurnIt it -> new Act.TurnIt(Dial.D0);
            case Act.Seats it -> it;
            case Act.Withdraw it -> it;
            case Act.Wait it -> it;
        };
    }
}
