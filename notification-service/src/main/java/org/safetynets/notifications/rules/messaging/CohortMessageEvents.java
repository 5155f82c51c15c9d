package org.safetynets.notifications.rules.messaging;

import java.util.stream.Collectors;
import org.safetynets.contracts.CohortMessageSentV1;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Tells those who learn in a cohort that a trainer wrote to them; what was written stays where they
 * read it.
 */
@Component
final class CohortMessageEvents implements EventConsumer<CohortMessageSentV1> {

    private static final String PAGE = "/training";

    private final RaisingNotices notices;

    CohortMessageEvents(RaisingNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<CohortMessageSentV1> eventType() {
        return CohortMessageSentV1.class;
    }

    @Override
    public void on(CohortMessageSentV1 event, EventContext context) {
        notices.raise(
                Told.by(context, Trigger.COHORT_MESSAGE_SENT)
                        .in(new OrganizationId(event.organizationId()))
                        .to(
                                event.recipients().stream()
                                        .map(PersonId::new)
                                        .collect(Collectors.toUnmodifiableSet()))
                        .leadingTo(PAGE));
    }
}
