package org.safetynets.notifications.rules.messaging;

import org.safetynets.contracts.CertificationBridgingV1;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Tells a facilitator and the coordinators by when a newer standard asks more of a certification.
 */
@Component
final class CertificationBridges implements EventConsumer<CertificationBridgingV1> {

    private final RaisingNotices notices;

    CertificationBridges(RaisingNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<CertificationBridgingV1> eventType() {
        return CertificationBridgingV1.class;
    }

    @Override
    public void on(CertificationBridgingV1 event, EventContext context) {
        notices.raise(
                Told.by(context, Trigger.CERTIFICATION_BRIDGING)
                        .in(new OrganizationId(event.organizationId()))
                        .to(new PersonId(event.personId()))
                        .named(event.dueOn().toString()));
    }
}
