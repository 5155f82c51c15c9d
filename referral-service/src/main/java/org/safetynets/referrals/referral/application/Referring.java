package org.safetynets.referrals.referral.application;

import java.security.SecureRandom;
import java.time.Clock;
import org.safetynets.platform.Ids;
import org.safetynets.referrals.counselor.application.Trust;
import org.safetynets.referrals.referral.domain.ClaimCode;
import org.safetynets.referrals.referral.domain.Origin;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.ReferringResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A counselor refers a partner and gets a code to hand over in the room. */
@Service
public class Referring {

    private final Trust trust;
    private final ReferralBook book;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Referring(Trust trust, ReferralBook book, Clock clock) {
        this.trust = trust;
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public ReferringResult refer(Refer command) {
        if (!trust.mayRefer(command.organization(), command.counselor())) {
            return new ReferringResult.NotTrusted();
        }
        var origin =
                new Origin(
                        command.organization(),
                        command.counselor(),
                        command.counselorPseudonym(),
                        command.suggestedPurpose(),
                        Moments.now(clock),
                        command.doNotContact());
        var result =
                Referral.refer(
                        new ReferralId(Ids.next()),
                        origin,
                        command.answers(),
                        ClaimCode.random(random));
        if (result instanceof ReferringResult.Referred referred) {
            book.open(referred.referral());
        }
        return result;
    }
}
