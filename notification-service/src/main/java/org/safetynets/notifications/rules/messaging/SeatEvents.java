package org.safetynets.notifications.rules.messaging;

import java.util.Optional;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.notifications.audience.domain.KnownSeat;
import org.safetynets.notifications.audience.domain.Seats;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Keeps who is seated where, and tells of the steps to a seat. */
@Component
final class SeatEvents implements EventConsumer<SeatChangedV1> {

    private static final String OTHER_GROUPS = "/groups/find";

    private final Seats seats;
    private final RaisingNotices notices;

    SeatEvents(Seats seats, RaisingNotices notices) {
        this.seats = seats;
        this.notices = notices;
    }

    @Override
    public Class<SeatChangedV1> eventType() {
        return SeatChangedV1.class;
    }

    @Override
    public void on(SeatChangedV1 event, EventContext context) {
        seats.learn(known(event));
        trigger(event).ifPresent(trigger -> notices.raise(happening(event, context, trigger)));
    }

    /**
     * A "no" is told by a person, and leaving by the page it happens on. That the group has ended
     * is told from here and not from the end itself, since only here it is certain who waited.
     */
    private static Optional<Trigger> trigger(SeatChangedV1 event) {
        if (event.why() == SeatChangedV1.Why.GROUP_ENDED) {
            return Optional.of(Trigger.REQUEST_ENDED);
        }
        return switch (event.change()) {
            case REQUESTED -> Optional.of(Trigger.SEAT_REQUESTED);
            case OFFERED -> Optional.of(Trigger.SEAT_OFFERED);
            case SEATED -> Optional.of(Trigger.SEATED);
            case WAITLISTED -> Optional.of(Trigger.WAITLISTED);
            case SCREENED, DECLINED, LEFT -> Optional.empty();
        };
    }

    private static KnownSeat known(SeatChangedV1 event) {
        return new KnownSeat(
                new OrganizationId(event.organizationId()),
                event.seatId(),
                event.version(),
                event.groupId(),
                new PersonId(event.personId()),
                event.status() == SeatChangedV1.Status.SEATED);
    }

    private static Happening happening(SeatChangedV1 event, EventContext context, Trigger trigger) {
        var told =
                Told.by(context, trigger)
                        .inGroup(new OrganizationId(event.organizationId()), event.groupId())
                        .to(new PersonId(event.personId()));
        return trigger == Trigger.REQUEST_ENDED ? told.leadingTo(OTHER_GROUPS) : told;
    }
}
