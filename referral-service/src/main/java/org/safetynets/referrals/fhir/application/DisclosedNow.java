package org.safetynets.referrals.fhir.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.fhir.domain.Loop;
import org.safetynets.referrals.fhir.domain.Loops;
import org.safetynets.referrals.referral.application.Moments;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Referrals;
import org.springframework.stereotype.Component;

/**
 * Whether a practice may be told of a referral at all, at this moment: what was noted of it last
 * may be older than the end of the partner's consent.
 */
@Component
public class DisclosedNow {

    private final Loops loops;
    private final Referrals referrals;
    private final Clock clock;

    DisclosedNow(Loops loops, Referrals referrals, Clock clock) {
        this.loops = loops;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** The loop, if its partner discloses something; there may be only an order yet. */
    public Optional<Loop> find(OrganizationId organization, ReferralId referral) {
        return loops.of(organization, referral)
                .filter(it -> it.sent().isPresent())
                .filter(_ -> isDisclosed(organization, referral));
    }

    private boolean isDisclosed(OrganizationId organization, ReferralId referral) {
        var now = Moments.now(clock);
        return referrals.ofOrganization(organization, List.of(referral)).stream()
                .anyMatch(it -> !it.disclosure(now).isNothing());
    }
}
