package org.safetynets.notifications.rules.messaging;

import org.safetynets.contracts.CertificationAppealRejectedV1;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells who appealed that it was heard, and where they read why the revocation stands. */
@Component
final class CertificationAppealRejections implements EventConsumer<CertificationAppealRejectedV1> {

    private final RaisingNotices notices;

    CertificationAppealRejections(RaisingNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<CertificationAppealRejectedV1> eventType() {
        return CertificationAppealRejectedV1.class;
    }

    @Override
    public void on(CertificationAppealRejectedV1 event, EventContext context) {
        notices.raise(
                Told.by(context, Trigger.CERTIFICATION_APPEAL_REJECTED)
                        .in(new OrganizationId(event.organizationId()))
                        .to(new PersonId(event.personId())));
    }
}
