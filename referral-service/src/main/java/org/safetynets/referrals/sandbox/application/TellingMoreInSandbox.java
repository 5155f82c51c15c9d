package org.safetynets.referrals.sandbox.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetynets.platform.Ids;
import org.safetynets.referrals.referral.application.HoldingTheDial;
import org.safetynets.referrals.referral.application.Moments;
import org.safetynets.referrals.referral.domain.Dial;
import org.safetynets.referrals.referral.domain.Preview;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Summaries;
import org.safetynets.referrals.referral.domain.Summary;
import org.safetynets.referrals.referral.domain.Summary.Measured;
import org.safetynets.referrals.referral.domain.Summary.Point;
import org.safetynets.referrals.referral.domain.Summary.Score;
import org.safetynets.referrals.referral.domain.SummaryId;
import org.safetynets.referrals.referral.domain.TurnResult.Turned;
import org.safetynets.referrals.sandbox.domain.Sandbox;
import org.springframework.stereotype.Component;

/** Somebody made up lets more be told: nobody real came anywhere, and no score is anybody's. */
@Component
class TellingMoreInSandbox {

    private static final Summary MADE_UP =
            new Summary(
                    List.of(
                            new Measured(
                                    "SUDS",
                                    Map.of("en", "Distress now", "es", "Malestar ahora"),
                                    0,
                                    10,
                                    true,
                                    List.of(new Score(Point.START, 8), new Score(Point.END, 4)))));

    private final HoldingTheDial dial;
    private final Summaries summaries;
    private final Clock clock;

    TellingMoreInSandbox(HoldingTheDial dial, Summaries summaries, Clock clock) {
        this.dial = dial;
        this.summaries = summaries;
        this.clock = clock;
    }

    boolean attendance(ReferralId referral) {
        return turn(referral, Dial.D3, Optional.empty());
    }

    boolean summary(ReferralId referral) {
        var id = new SummaryId(Ids.next());
        var partner = Sandbox.partner(referral);
        summaries.keep(new Preview(id, referral, partner, MADE_UP, Moments.now(clock)));
        return turn(referral, Dial.D4, Optional.of(id));
    }

    private boolean turn(ReferralId referral, Dial position, Optional<SummaryId> summary) {
        return dial.turn(Sandbox.partner(referral), referral, position, summary)
                .filter(Turned.class::isInstance)
                .isPresent();
    }
}
