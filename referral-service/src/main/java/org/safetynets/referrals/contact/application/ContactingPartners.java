package org.safetynets.referrals.contact.application;

import java.time.Clock;
import org.safetynets.referrals.contact.domain.ContactPlans;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks after silent partners by the clock. What is due stands in the database, so a restart loses
 * nothing; several instances may do it at once, since a plan's version lets only one through.
 */
@Component
public class ContactingPartners {

    private static final int AT_ONCE = 50;

    private final ContactPlans plans;
    private final TakingSteps steps;
    private final Clock clock;

    ContactingPartners(ContactPlans plans, TakingSteps steps, Clock clock) {
        this.plans = plans;
        this.steps = steps;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${nets.referrals.contact-every:PT10M}")
    public void run() {
        plans.due(clock.instant(), AT_ONCE).forEach(it -> steps.take(it.partner(), it.referral()));
    }
}
