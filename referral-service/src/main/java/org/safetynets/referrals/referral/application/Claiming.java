package org.safetynets.referrals.referral.application;

import java.time.Clock;
import org.safetynets.referrals.referral.domain.ClaimAttempts;
import org.safetynets.referrals.referral.domain.ClaimCode;
import org.safetynets.referrals.referral.domain.ClaimResult;
import org.safetynets.referrals.referral.domain.CodeNotValid;
import org.safetynets.referrals.referral.domain.Dial;
import org.safetynets.referrals.referral.domain.Refused;
import org.safetynets.referrals.referral.domain.SummaryNotPreviewed;
import org.springframework.stereotype.Service;

/** A partner claims a referral by its code, under their pseudonym, a limited number of times. */
@Service
public class Claiming {

    private final ClaimAttempts attempts;
    private final AcceptingClaims accepting;
    private final Clock clock;

    Claiming(ClaimAttempts attempts, AcceptingClaims accepting, Clock clock) {
        this.attempts = attempts;
        this.accepting = accepting;
        this.clock = clock;
    }

    /** The attempt is counted first and for good, so that guesses side by side gain nothing. */
    public ClaimResult claim(ClaimReferral command) {
        if (command.dial() == Dial.D4) {
            return new Refused(new SummaryNotPreviewed()); // whatever the code is
        }
        var tooMany = attempts.take(command.by(), clock.instant());
        if (tooMany.isPresent()) {
            return tooMany.get();
        }
        return ClaimCode.parse(command.typedCode())
                .map(it -> accepting.accept(command, it.hash()))
                .orElseGet(() -> new Refused(new CodeNotValid()));
    }
}
