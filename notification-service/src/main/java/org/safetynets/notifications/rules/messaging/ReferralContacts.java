package org.safetynets.notifications.rules.messaging;

import org.safetynets.contracts.ReferralContactDueV1;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Asks a partner who claimed a referral and was silent since; only as their card allows. */
@Component
final class ReferralContacts implements EventConsumer<ReferralContactDueV1> {

    private final RaisingNotices notices;

    ReferralContacts(RaisingNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<ReferralContactDueV1> eventType() {
        return ReferralContactDueV1.class;
    }

    @Override
    public void on(ReferralContactDueV1 event, EventContext context) {
        notices.raise(
                Told.by(context, Trigger.REFERRAL_CONTACT_DUE)
                        .in(new OrganizationId(event.organizationId()))
                        .to(new PersonId(event.personId())));
    }
}
