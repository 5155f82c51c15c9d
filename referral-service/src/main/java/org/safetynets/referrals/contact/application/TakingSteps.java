package org.safetynets.referrals.contact.application;

import java.time.Clock;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.contact.domain.AskingPartners;
import org.safetynets.referrals.contact.domain.ContactPlan;
import org.safetynets.referrals.contact.domain.ContactPlans;
import org.safetynets.referrals.contact.domain.ContactStep.Ask;
import org.safetynets.referrals.contact.domain.ContactStep.Close;
import org.safetynets.referrals.contact.domain.ContactStep.Wait;
import org.safetynets.referrals.referral.application.ClosingUnanswered;
import org.safetynets.referrals.referral.application.Moments;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The step of one plan, in one transaction with what it causes. */
@Service
class TakingSteps {

    private final ContactPlans plans;
    private final ClosingUnanswered closing;
    private final AskingPartners asking;
    private final Clock clock;

    TakingSteps(ContactPlans plans, ClosingUnanswered closing, AskingPartners asking, Clock clock) {
        this.plans = plans;
        this.closing = closing;
        this.asking = asking;
        this.clock = clock;
    }

    /** A partner who has answered meanwhile, or whose referral is closed, is left alone. */
    @Transactional
    public void take(PersonId partner, ReferralId referral) {
        plans.ofPartner(partner, referral)
                .ifPresent(
                        it -> {
                            if (closing.isSilent(partner, referral)) {
                                step(it);
                            } else {
                                plans.replace(it.over());
                            }
                        });
    }

    private void step(ContactPlan plan) {
        switch (plan.next(Moments.now(clock))) {
            case Wait() -> {}
            case Ask(var asked, var number) -> {
                plans.replace(asked);
                asking.ask(asked, number);
            }
            case Close() -> {
                plans.replace(plan.over());
                closing.close(plan.partner(), plan.referral());
            }
        }
    }
}
