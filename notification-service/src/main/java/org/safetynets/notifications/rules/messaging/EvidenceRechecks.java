package org.safetynets.notifications.rules.messaging;

import org.safetynets.contracts.EvidenceRecheckDueV1;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells whose certificate it is, and the trainers, that somebody has to look at it again. */
@Component
final class EvidenceRechecks implements EventConsumer<EvidenceRecheckDueV1> {

    private final RaisingNotices notices;

    EvidenceRechecks(RaisingNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<EvidenceRecheckDueV1> eventType() {
        return EvidenceRecheckDueV1.class;
    }

    @Override
    public void on(EvidenceRecheckDueV1 event, EventContext context) {
        notices.raise(
                Told.by(context, Trigger.RECHECK_DUE)
                        .in(new OrganizationId(event.organizationId()))
                        .to(new PersonId(event.personId()))
                        .named(event.dueOn().toString()));
    }
}
