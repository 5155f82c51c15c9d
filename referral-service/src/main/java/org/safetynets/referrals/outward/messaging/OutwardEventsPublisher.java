package org.safetynets.referrals.outward.messaging;

import org.safetynets.contracts.OnwardReferralChangedV1;
import org.safetynets.contracts.OnwardReferralChangedV1.Status;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.referrals.outward.domain.Outward;
import org.safetynets.referrals.outward.domain.OutwardAnnouncements;
import org.safetynets.referrals.outward.domain.OutwardStatus;
import org.springframework.stereotype.Component;

/** Leaves it to notification-service to tell recipients and partners as their cards allow. */
@Component
class OutwardEventsPublisher implements OutwardAnnouncements {

    private final Outbox outbox;

    OutwardEventsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(Outward it) {
        outbox.append(
                new OnwardReferralChangedV1(
                        it.id().value(),
                        it.version(),
                        it.recipient().organization().value(),
                        it.partner().value(),
                        it.recipient().counselor().map(PersonId::value).orElse(null),
                        status(it.status())));
    }

    private static Status status(OutwardStatus status) {
        return switch (status) {
            case SENT -> Status.SENT;
            case ACCEPTED -> Status.ACCEPTED;
            case DECLINED -> Status.DECLINED;
            case COMPLETED -> Status.COMPLETED;
            case WITHDRAWN -> Status.WITHDRAWN;
            case EXPIRED -> Status.EXPIRED;
            case SUGGESTED -> throw new IllegalArgumentException("A suggestion is not for telling");
        };
    }
}
