package org.safetynets.notifications.timing.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.safetynets.contracts.MeetingChangedV1;
import org.safetynets.notifications.audience.domain.Groups;
import org.safetynets.notifications.audience.domain.KnownGroup;
import org.safetynets.notifications.delivery.application.SettlingDeliveries;
import org.safetynets.notifications.timing.domain.MeetingPlan;
import org.safetynets.notifications.timing.domain.Planned;
import org.safetynets.notifications.timing.domain.PlannedHappenings;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Plans what will be told of a meeting, anew each time it changes; what waits to be sent of how it
 * was before is taken back.
 */
@Component
final class MeetingClock implements EventConsumer<MeetingChangedV1> {

    private final Groups groups;
    private final PlannedHappenings planned;
    private final SettlingDeliveries waiting;
    private final List<Duration> before;
    private final Clock clock;

    MeetingClock(
            Groups groups,
            PlannedHappenings planned,
            SettlingDeliveries waiting,
            @Value("${nets.reminders.before}") List<Duration> before,
            Clock clock) {
        this.groups = groups;
        this.planned = planned;
        this.waiting = waiting;
        this.before = before;
        this.clock = clock;
    }

    @Override
    public Class<MeetingChangedV1> eventType() {
        return MeetingChangedV1.class;
    }

    @Override
    public void on(MeetingChangedV1 event, EventContext context) {
        var anew = planned.plan(event.meetingId(), event.version(), plans(event));
        if (anew && overtakes(event.change())) {
            waiting.takeBack(event.meetingId());
        }
    }

    private static boolean overtakes(MeetingChangedV1.Change change) {
        return switch (change) {
            case MOVED, CANCELLED -> true;
            case SCHEDULED, STARTED, ATTENDANCE_RECORDED, HELD -> false;
        };
    }

    private List<Planned> plans(MeetingChangedV1 event) {
        var organization = new OrganizationId(event.organizationId());
        var meeting =
                new MeetingPlan(
                        organization,
                        event.groupId(),
                        event.meetingId(),
                        event.version(),
                        event.startsAt(),
                        event.endsAt(),
                        Optional.ofNullable(event.substituteId()).map(PersonId::new),
                        groups.find(organization, event.groupId()).flatMap(it -> point(it, event)));
        return switch (event.status()) {
            case SCHEDULED -> meeting.toCome(before, clock.instant());
            case STARTED -> meeting.begun();
            case HELD -> clock.instant().isBefore(event.endsAt()) ? meeting.begun() : List.of();
            case CANCELLED -> List.of();
        };
    }

    private static Optional<String> point(KnownGroup group, MeetingChangedV1 event) {
        var day = event.startsAt().atZone(group.zone()).toLocalDate();
        return group.course().flatMap(it -> it.reachedOn(day));
    }
}
