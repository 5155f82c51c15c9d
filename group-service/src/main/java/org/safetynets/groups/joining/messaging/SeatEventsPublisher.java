package org.safetynets.groups.joining.messaging;

import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementsChanged;
import org.safetynets.platform.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells other services of seats; neither pseudonym nor route nor words go along. */
@Component
class SeatEventsPublisher {

    private final Outbox outbox;

    SeatEventsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(PlacementsChanged changed) {
        outbox.append(changed.all().stream().map(SeatEventsPublisher::event).toList());
    }

    private static SeatChangedV1 event(Placement it) {
        return new SeatChangedV1(
                it.id().value(),
                it.version(),
                it.organizationId().value(),
                it.groupId().value(),
                it.personId().value(),
                SeatChangedV1.Change.valueOf(it.status().name()),
                SeatChangedV1.Status.valueOf(it.status().name()),
                it.endedWithGroup() ? SeatChangedV1.Why.GROUP_ENDED : null);
    }
}
