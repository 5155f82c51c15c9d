package org.safetynets.notifications.incident.messaging;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.safetynets.contracts.AnswerGivenV1;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.notifications.rules.messaging.Told;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells those whom group-service names that they have an answer; never to what. */
@Component
final class AnswerNotices implements EventConsumer<AnswerGivenV1> {

    private final RaisingNotices notices;

    AnswerNotices(RaisingNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<AnswerGivenV1> eventType() {
        return AnswerGivenV1.class;
    }

    @Override
    public void on(AnswerGivenV1 event, EventContext context) {
        var organization = new OrganizationId(event.organizationId());
        notices.raise(
                Told.by(context, Trigger.ANSWER_GIVEN)
                        .in(organization)
                        .to(
                                event.tellIds().stream()
                                        .map(PersonId::new)
                                        .collect(toUnmodifiableSet()))
                        .leadingTo(
                                "/organizations/%s/groups/%s/concerns"
                                        .formatted(organization, event.groupId())));
    }
}
