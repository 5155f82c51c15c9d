package org.safetynets.notifications.rules.messaging;

import org.safetynets.contracts.CertificationExpiringV1;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells a facilitator and the coordinators that a certification ends in 90, 60, 30 or 7 days. */
@Component
final class CertificationExpiries implements EventConsumer<CertificationExpiringV1> {

    private final RaisingNotices notices;

    CertificationExpiries(RaisingNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<CertificationExpiringV1> eventType() {
        return CertificationExpiringV1.class;
    }

    @Override
    public void on(CertificationExpiringV1 event, EventContext context) {
        notices.raise(
                Told.by(context, Trigger.CERTIFICATION_EXPIRING)
                        .in(new OrganizationId(event.organizationId()))
                        .to(new PersonId(event.personId()))
                        .named(event.through().toString()));
    }
}
