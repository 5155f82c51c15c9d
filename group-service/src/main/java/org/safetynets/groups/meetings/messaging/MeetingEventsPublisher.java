package org.safetynets.groups.meetings.messaging;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.MeetingChangedV1;
import org.safetynets.groups.meetings.domain.CancelReason;
import org.safetynets.groups.meetings.domain.MeetingResult.MeetingChanged;
import org.safetynets.groups.meetings.domain.MeetingStatus;
import org.safetynets.platform.kernel.PersonId;
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
        var planned = it.planned();
        var reason = it.reason();
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
                        id(it.facilitator()),
                        it.status() == MeetingStatus.HELD ? it.attended() : null,
                        planned == null ? null : planned.day(),
                        it.movedFrom().orElse(null),
                        id(it.substitute()),
                        reason == null ? null : code(reason)));
    }

    private static @Nullable UUID id(@Nullable PersonId it) {
        return it == null ? null : it.value();
    }

    private static String code(CancelReason it) {
        return it.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
