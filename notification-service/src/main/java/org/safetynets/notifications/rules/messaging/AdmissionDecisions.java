package org.safetynets.notifications.rules.messaging;

import org.safetynets.contracts.AdmissionDecidedV1;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells somebody who asked for a seat in a cohort what was decided. */
@Component
final class AdmissionDecisions implements EventConsumer<AdmissionDecidedV1> {

    private static final String PAGE = "/training";

    private final RaisingNotices notices;

    AdmissionDecisions(RaisingNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<AdmissionDecidedV1> eventType() {
        return AdmissionDecidedV1.class;
    }

    @Override
    public void on(AdmissionDecidedV1 event, EventContext context) {
        notices.raise(
                Told.by(context, trigger(event.decision()))
                        .in(new OrganizationId(event.organizationId()))
                        .to(new PersonId(event.personId()))
                        .leadingTo(PAGE));
    }

    private static Trigger trigger(AdmissionDecidedV1.Decision decision) {
        return switch (decision) {
            case ADMITTED -> Trigger.ADMITTED;
            case WAITLISTED -> Trigger.ADMITTED_TO_WAIT;
            case DECLINED -> Trigger.ADMISSION_DECLINED;
        };
    }
}
