package org.safetynets.referrals.referral.web;

import java.time.Clock;
import org.safetynets.referrals.organization.OrganizationNames;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.SummaryId;
import org.springframework.stereotype.Component;

/** Makes a partner's view of a referral. */
@Component
class MyReferralResponses {

    private final OrganizationNames names;
    private final Clock clock;

    MyReferralResponses(OrganizationNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    MyReferralResponse of(Referral referral) {
        var origin = referral.origin();
        var claim = referral.claimed();
        var now = clock.instant();
        var seen = referral.disclosure(now);
        return new MyReferralResponse(
                referral.id().value(),
                origin.organization().value(),
                names.of(origin.organization()).orElse(null),
                origin.counselorPseudonym(),
                origin.suggestedPurpose().orElse(null),
                claim.at(),
                referral.status(),
                claim.isWithdrawn(),
                seen.dial().name(),
                seen.isNothing() ? null : claim.consent().expiresAt(),
                seen.shown(),
                referral.summary(now).map(SummaryId::value).orElse(null));
    }
}
