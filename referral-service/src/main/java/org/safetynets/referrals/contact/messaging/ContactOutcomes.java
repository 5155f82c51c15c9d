package org.safetynets.referrals.contact.messaging;

import java.util.Locale;
import java.util.Optional;
import org.safetynets.contracts.DeliverySettledV1;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.contact.domain.ContactAttempt.Outcome;
import org.safetynets.referrals.contact.domain.ContactPlans;
import org.springframework.stereotype.Component;

/** Hears whether a partner was reached. What is held back for later is no outcome yet. */
@Component
class ContactOutcomes implements EventConsumer<DeliverySettledV1> {

    /** The notice by which notification-service asks. */
    private static final String NOTICE = "referral.waiting";

    private final ContactPlans plans;

    ContactOutcomes(ContactPlans plans) {
        this.plans = plans;
    }

    @Override
    public Class<DeliverySettledV1> eventType() {
        return DeliverySettledV1.class;
    }

    @Override
    public void on(DeliverySettledV1 event, EventContext context) {
        var organization = event.organizationId();
        if (organization == null
                || !event.notice().equals(NOTICE)
                || event.outcome() == DeliverySettledV1.Outcome.HELD) {
            return;
        }
        var outcome =
                new Outcome(
                        event.outcome() == DeliverySettledV1.Outcome.SENT,
                        event.channel().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Optional.ofNullable(event.why()));
        plans.lastAsked(new OrganizationId(organization), new PersonId(event.personId()))
                .ifPresent(
                        it -> {
                            var settled = it.settled(outcome);
                            if (settled.version() != it.version()) {
                                plans.replace(settled);
                            }
                        });
    }
}
