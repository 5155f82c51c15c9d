package org.safetynets.notifications.rules.messaging;

import java.util.Optional;
import org.safetynets.contracts.OnwardReferralChangedV1;
import org.safetynets.notifications.delivery.application.SettlingDeliveries;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Tells the recipient of a referral onward that somebody waits for an answer, and the partner that
 * there is one; never who, or why. Whatever waits to be sent of the step before is taken back:
 * nobody is to answer what was withdrawn, or answered by a colleague.
 */
@Component
final class OnwardReferrals implements EventConsumer<OnwardReferralChangedV1> {

    private final RaisingNotices notices;
    private final SettlingDeliveries waiting;

    OnwardReferrals(RaisingNotices notices, SettlingDeliveries waiting) {
        this.notices = notices;
        this.waiting = waiting;
    }

    @Override
    public Class<OnwardReferralChangedV1> eventType() {
        return OnwardReferralChangedV1.class;
    }

    @Override
    public void on(OnwardReferralChangedV1 event, EventContext context) {
        waiting.takeBack(event.onwardId());
        happening(event, context).ifPresent(notices::raise);
    }

    private static Optional<Happening> happening(
            OnwardReferralChangedV1 event, EventContext context) {
        return switch (event.status()) {
            case SENT -> Optional.of(sent(event, context).of(event.onwardId()));
            case ACCEPTED, DECLINED -> Optional.of(answered(event, context).of(event.onwardId()));
            case COMPLETED, WITHDRAWN, EXPIRED -> Optional.empty();
        };
    }

    private static Happening sent(OnwardReferralChangedV1 event, EventContext context) {
        var organization = new OrganizationId(event.organizationId());
        var counselor = event.counselorId();
        return counselor == null
                ? Told.by(context, Trigger.ONWARD_SENT_TO_ORGANIZATION).in(organization)
                : Told.by(context, Trigger.ONWARD_SENT_TO_COUNSELOR)
                        .in(organization)
                        .to(new PersonId(counselor));
    }

    /** In no organization: it is the partner's own, and the recipient's is not theirs. */
    private static Happening answered(OnwardReferralChangedV1 event, EventContext context) {
        return Told.by(context, Trigger.ONWARD_ANSWERED).to(new PersonId(event.personId()));
    }
}
