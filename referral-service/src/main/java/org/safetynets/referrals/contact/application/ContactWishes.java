package org.safetynets.referrals.contact.application;

import java.time.Clock;
import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.contact.domain.ContactPlan;
import org.safetynets.referrals.contact.domain.ContactPlans;
import org.safetynets.referrals.referral.application.Moments;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partner says whether they want to be asked about a referral of theirs. */
@Service
public class ContactWishes {

    private final ContactPlans plans;
    private final Clock clock;

    ContactWishes(ContactPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    public Optional<ContactPlan> of(PersonId partner, ReferralId referral) {
        return plans.ofPartner(partner, referral);
    }

    /** Empty when the partner has no such referral. */
    @Transactional
    public Optional<ContactPlan> prohibit(PersonId partner, ReferralId referral, boolean wanted) {
        return plans.ofPartner(partner, referral)
                .map(
                        it -> {
                            var changed = it.prohibit(wanted, Moments.now(clock));
                            if (changed.version() != it.version()) {
                                plans.replace(changed);
                            }
                            return changed;
                        });
    }
}
