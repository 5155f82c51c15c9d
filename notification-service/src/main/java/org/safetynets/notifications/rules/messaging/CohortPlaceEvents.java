package org.safetynets.notifications.rules.messaging;

import org.safetynets.contracts.CohortPlaceChangedV1;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells somebody who waits for a place in a cohort what became of it. */
@Component
final class CohortPlaceEvents implements EventConsumer<CohortPlaceChangedV1> {

    private static final String PAGE = "/training";

    private final RaisingNotices notices;

    CohortPlaceEvents(RaisingNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<CohortPlaceChangedV1> eventType() {
        return CohortPlaceChangedV1.class;
    }

    @Override
    public void on(CohortPlaceChangedV1 event, EventContext context) {
        notices.raise(
                Told.by(context, trigger(event.change()))
                        .in(new OrganizationId(event.organizationId()))
                        .to(new PersonId(event.personId()))
                        .leadingTo(PAGE));
    }

    private static Trigger trigger(CohortPlaceChangedV1.Change change) {
        return switch (change) {
            case OFFERED -> Trigger.COHORT_PLACE_OFFERED;
            case MOVED_UP -> Trigger.COHORT_PLACE_TAKEN;
            case LAPSED -> Trigger.COHORT_PLACE_LAPSED;
        };
    }
}
