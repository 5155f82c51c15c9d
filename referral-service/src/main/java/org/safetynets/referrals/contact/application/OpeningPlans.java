package org.safetynets.referrals.contact.application;

import org.safetynets.referrals.contact.domain.ContactPlan;
import org.safetynets.referrals.contact.domain.ContactPlans;
import org.safetynets.referrals.referral.application.ClaimFollowers;
import org.safetynets.referrals.referral.domain.Referral;
import org.springframework.stereotype.Component;

/** A claimed referral gets its plan, whether or not there will be anything to ask. */
@Component
class OpeningPlans implements ClaimFollowers {

    private final ContactPlans plans;

    OpeningPlans(ContactPlans plans) {
        this.plans = plans;
    }

    @Override
    public void claimed(Referral referral, boolean doNotContact) {
        var claim = referral.claimed();
        plans.add(
                ContactPlan.open(
                        referral.id(),
                        referral.origin().organization(),
                        claim.partner(),
                        doNotContact,
                        claim.at()));
    }
}
