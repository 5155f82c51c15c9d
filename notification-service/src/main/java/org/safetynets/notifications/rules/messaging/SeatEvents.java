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
        trigger(event.change())
                .ifPresent(trigger -> notices.raise(happening(event, context, trigger)));
    }

    /** A "no" is told by a person, and leaving by the page it happens on. */
    private static Optional<Trigger> trigger(SeatChangedV1.Change change) {
        return switch (change) {
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
                event.status() == SeatChangedV1.Status.SEATED,
                waits(event.status()));
    }

    private static boolean waits(SeatChangedV1.Status status) {
        return switch (status) {
            case REQUESTED, WAITLISTED, OFFERED -> true;
            case SEATED, DECLINED, LEFT -> false;
        };
    }

    private static Happening happening(SeatChangedV1 event, EventContext context, Trigger trigger) {
        return Told.by(context, trigger)
                .inGroup(new OrganizationId(event.organizationId()), event.groupId())
                .to(new PersonId(event.personId()));
    }
}
