package org.safetynets.notifications.rules.messaging;

import org.safetynets.contracts.ConsentChangedV1;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells a person that the receipt of their consent, or of taking it back, is there. */
@Component
final class ConsentEvents implements EventConsumer<ConsentChangedV1> {

    private final RaisingNotices notices;

    ConsentEvents(RaisingNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<ConsentChangedV1> eventType() {
        return ConsentChangedV1.class;
    }

    @Override
    public void on(ConsentChangedV1 event, EventContext context) {
        var trigger =
                switch (event.change()) {
                    case GIVEN -> Trigger.CONSENT_GIVEN;
                    case WITHDRAWN -> Trigger.CONSENT_WITHDRAWN;
                };
        notices.raise(
                Told.by(context, trigger)
                        .in(new OrganizationId(event.organizationId()))
                        .to(new PersonId(event.personId()))
                        .leadingTo("/account/consents"));
    }
}
