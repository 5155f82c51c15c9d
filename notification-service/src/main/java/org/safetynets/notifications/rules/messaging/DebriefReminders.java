package org.safetynets.notifications.rules.messaging;

import org.safetynets.contracts.DebriefDueV1;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells a facilitator that a debrief is due: when it is asked of them, and before its end. */
@Component
final class DebriefReminders implements EventConsumer<DebriefDueV1> {

    private final RaisingNotices notices;

    DebriefReminders(RaisingNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<DebriefDueV1> eventType() {
        return DebriefDueV1.class;
    }

    @Override
    public void on(DebriefDueV1 event, EventContext context) {
        notices.raise(
                Told.by(context, Trigger.DEBRIEF_DUE)
                        .inGroup(new OrganizationId(event.organizationId()), event.groupId())
                        .to(new PersonId(event.personId()))
                        .about(event.dueAt())
                        .leadingTo("/my/support/debriefs/" + event.debriefId())
                        .usefulUntil(event.dueAt()));
    }
}
