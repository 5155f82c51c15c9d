package org.safetynets.referrals.contact.messaging;

import org.safetynets.contracts.ReferralContactDueV1;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.referrals.contact.domain.AskingPartners;
import org.safetynets.referrals.contact.domain.ContactPlan;
import org.springframework.stereotype.Component;

/** Leaves the asking to notification-service, which knows what each partner approved. */
@Component
class ContactEventsPublisher implements AskingPartners {

    private final Outbox outbox;

    ContactEventsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void ask(ContactPlan plan, int number) {
        outbox.append(
                new ReferralContactDueV1(
                        plan.referral().value(),
                        plan.version(),
                        plan.organization().value(),
                        plan.partner().value(),
                        number,
                        ContactPlan.ATTEMPTS));
    }
}
