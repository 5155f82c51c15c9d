package org.safetynets.notifications.rules.messaging;

import java.util.Optional;
import org.safetynets.contracts.MeetingChangedV1;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.stereotype.Component;

/** Tells of meetings that are to come. */
@Component
final class MeetingEvents implements EventConsumer<MeetingChangedV1> {

    private final RaisingNotices notices;

    MeetingEvents(RaisingNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<MeetingChangedV1> eventType() {
        return MeetingChangedV1.class;
    }

    @Override
    public void on(MeetingChangedV1 event, EventContext context) {
        if (event.startsAt().isAfter(context.time())) {
            trigger(event.change())
                    .ifPresent(trigger -> notices.raise(happening(event, context, trigger)));
        }
    }

    private static Optional<Trigger> trigger(MeetingChangedV1.Change change) {
        return switch (change) {
            case SCHEDULED -> Optional.of(Trigger.MEETING_SCHEDULED);
            case MOVED -> Optional.of(Trigger.MEETING_MOVED);
            case CANCELLED -> Optional.of(Trigger.MEETING_CANCELLED);
            case STARTED, ATTENDANCE_RECORDED, HELD -> Optional.empty();
        };
    }

    private static Happening happening(
            MeetingChangedV1 event, EventContext context, Trigger trigger) {
        return Told.by(context, trigger)
                .inGroup(new OrganizationId(event.organizationId()), event.groupId())
                .about(event.startsAt());
    }
}
