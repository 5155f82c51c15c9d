package org.safetynets.referrals.referral.messaging;

import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.application.FollowingSeats;
import org.safetynets.referrals.referral.domain.SeatStatus;
import org.safetynets.referrals.referral.domain.SeatStep;
import org.springframework.stereotype.Component;

/** Hears of seats from group-service. */
@Component
class SeatChangedConsumer implements EventConsumer<SeatChangedV1> {

    private final FollowingSeats following;

    SeatChangedConsumer(FollowingSeats following) {
        this.following = following;
    }

    @Override
    public Class<SeatChangedV1> eventType() {
        return SeatChangedV1.class;
    }

    @Override
    public void on(SeatChangedV1 event, EventContext context) {
        following.follow(
                new SeatStep(
                        new OrganizationId(event.organizationId()),
                        new PersonId(event.personId()),
                        event.seatId(),
                        event.version(),
                        status(event.status())));
    }

    private static SeatStatus status(SeatChangedV1.Status status) {
        return switch (status) {
            case REQUESTED -> SeatStatus.REQUESTED;
            case OFFERED -> SeatStatus.OFFERED;
            case SEATED -> SeatStatus.SEATED;
            case WAITLISTED -> SeatStatus.WAITLISTED;
            case DECLINED -> SeatStatus.DECLINED;
            case LEFT -> SeatStatus.LEFT;
        };
    }
}
