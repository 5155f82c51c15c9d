package org.safetynets.groups.meetings.messaging;

import org.safetynets.contracts.MeetingChangedV1;
import org.safetynets.groups.meetings.domain.MeetingResult.MeetingChanged;
import org.safetynets.groups.meetings.domain.MeetingStatus;
import org.safetynets.platform.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells other services of meetings. */
@Component
class MeetingEventsPublisher {

    private final Outbox outbox;

    MeetingEventsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(MeetingChanged changed) {
        var it = changed.meeting();
        var facilitator = it.facilitator();
        outbox.append(
                new MeetingChangedV1(
                        it.id().value(),
                        it.version(),
                        it.organizationId().value(),
                        it.groupId().value(),
                        MeetingChangedV1.Change.valueOf(changed.change().name()),
                        MeetingChangedV1.Status.valueOf(it.status().name()),
                        it.startsAt(),
                        it.endsAt(),
                        facilitator == null ? null : facilitator.value(),
                        it.status() == MeetingStatus.HELD ? it.attended() : null));
    }
}
