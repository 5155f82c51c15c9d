package org.safetynets.notifications.rules.messaging;

import java.util.Optional;
import java.util.Set;
import org.safetynets.contracts.MeetingChangedV1;
import org.safetynets.contracts.MeetingChangedV1.Status;
import org.safetynets.notifications.audience.domain.KnownStandIn;
import org.safetynets.notifications.audience.domain.StandIns;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells of meetings that are to come, and keeps who stands in at them. */
@Component
final class MeetingEvents implements EventConsumer<MeetingChangedV1> {

    private final RaisingNotices notices;
    private final StandIns standIns;

    MeetingEvents(RaisingNotices notices, StandIns standIns) {
        this.notices = notices;
        this.standIns = standIns;
    }

    @Override
    public Class<MeetingChangedV1> eventType() {
        return MeetingChangedV1.class;
    }

    @Override
    public void on(MeetingChangedV1 event, EventContext context) {
        standIns.learn(standIn(event));
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

    private static KnownStandIn standIn(MeetingChangedV1 event) {
        return new KnownStandIn(
                new OrganizationId(event.organizationId()),
                event.meetingId(),
                event.version(),
                event.groupId(),
                event.startsAt(),
                substitute(event).filter(_ -> event.status() == Status.SCHEDULED));
    }

    private static Optional<PersonId> substitute(MeetingChangedV1 event) {
        return Optional.ofNullable(event.substituteId()).map(PersonId::new);
    }

    private static Happening happening(
            MeetingChangedV1 event, EventContext context, Trigger trigger) {
        return Told.by(context, trigger)
                .inGroup(new OrganizationId(event.organizationId()), event.groupId())
                .to(substitute(event).map(Set::of).orElse(Set.of()))
                .about(event.startsAt());
    }
}
