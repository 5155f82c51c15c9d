package org.safetynets.notifications.rules.messaging;

import org.safetynets.contracts.CertificationAppealedV1;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells who appeals that it was received, and the trainers that it waits. */
@Component
final class CertificationAppeals implements EventConsumer<CertificationAppealedV1> {

    private final RaisingNotices notices;

    CertificationAppeals(RaisingNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<CertificationAppealedV1> eventType() {
        return CertificationAppealedV1.class;
    }

    @Override
    public void on(CertificationAppealedV1 event, EventContext context) {
        notices.raise(
                Told.by(context, Trigger.CERTIFICATION_APPEALED)
                        .in(new OrganizationId(event.organizationId()))
                        .to(new PersonId(event.personId())));
    }
}
