package org.safetynets.notifications.rules.messaging;

import static java.util.stream.Collectors.toSet;

import java.time.ZoneOffset;
import org.safetynets.contracts.SystemKeyEndingV1;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Tells whoever keeps a system that the last key it signs in by ends in 30 or 7 days: a practice's
 * administrators, or the coordinators of the organization whose own it is.
 */
@Component
final class SystemKeys implements EventConsumer<SystemKeyEndingV1> {

    private final RaisingNotices notices;

    SystemKeys(RaisingNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<SystemKeyEndingV1> eventType() {
        return SystemKeyEndingV1.class;
    }

    @Override
    public void on(SystemKeyEndingV1 event, EventContext context) {
        notices.raise(
                happening(event, context)
                        .named(event.endsOn().toString())
                        .usefulUntil(
                                event.endsOn()
                                        .plusDays(1)
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant()));
    }

    /** A practice's is in no organization: its administrators may be of several, or of others. */
    private static Happening happening(SystemKeyEndingV1 event, EventContext context) {
        var system = "/systems/" + event.integrationId();
        var practice = event.practiceId();
        if (practice == null) {
            return Told.by(context, Trigger.ORGANIZATION_KEY_ENDING)
                    .in(new OrganizationId(event.organizationId()))
                    .leadingTo("/organizations/" + event.organizationId() + system);
        }
        var administrators = event.administratorIds().stream().map(PersonId::new).collect(toSet());
        return Told.by(context, Trigger.PRACTICE_KEY_ENDING)
                .to(administrators)
                .leadingTo("/practices/" + practice + system);
    }
}
