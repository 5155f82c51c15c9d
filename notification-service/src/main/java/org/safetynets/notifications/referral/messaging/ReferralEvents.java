package org.safetynets.notifications.referral.messaging;

import java.util.Locale;
import java.util.UUID;
import org.safetynets.contracts.ReferralChangedV1;
import org.safetynets.notifications.referral.domain.DisclosedView;
import org.safetynets.notifications.referral.domain.DisclosedView.Dial;
import org.safetynets.notifications.referral.domain.DisclosedView.Standing;
import org.safetynets.notifications.referral.domain.KnownReferral;
import org.safetynets.notifications.referral.domain.Referrals;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.notifications.rules.messaging.Told;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells a counselor that there is something new they may see, and only then. */
@Component
final class ReferralEvents implements EventConsumer<ReferralChangedV1> {

    private final Referrals referrals;
    private final RaisingNotices notices;

    ReferralEvents(Referrals referrals, RaisingNotices notices) {
        this.referrals = referrals;
        this.notices = notices;
    }

    @Override
    public Class<ReferralChangedV1> eventType() {
        return ReferralChangedV1.class;
    }

    @Override
    public void on(ReferralChangedV1 event, EventContext context) {
        var organization = new OrganizationId(event.organizationId());
        var before = referrals.find(organization, event.referralId());
        if (before.isPresent() && before.get().version() >= event.version()) {
            return;
        }
        var view = DisclosedView.of(dial(event.dial()), standing(event.status()));
        referrals.learn(new KnownReferral(organization, event.referralId(), event.version(), view));
        var seen = before.map(KnownReferral::view).orElse(DisclosedView.RECEIVED);
        if (DisclosedView.isUpdate(seen, view)) {
            notices.raise(happening(event, context));
        }
    }

    private static Dial dial(ReferralChangedV1.Dial dial) {
        return switch (dial) {
            case D0 -> Dial.NOTHING;
            case D1 -> Dial.OPEN_OR_CLOSED;
            case D2, D3, D4 -> Dial.PLACEMENT;
        };
    }

    private static Standing standing(ReferralChangedV1.Status status) {
        return switch (status) {
            case RECEIVED, INVITED, CONSENTED, SCREENING, OFFERED -> Standing.UNDER_WAY;
            case WAITLISTED, DEFERRED -> Standing.WAITING;
            case PLACED -> Standing.PLACED;
            case COMPLETED, REFERRED_ON, NOT_A_FIT, DECLINED, NO_RESPONSE, WITHDRAWN, EXPIRED ->
                    Standing.OVER;
        };
    }

    private static Happening happening(ReferralChangedV1 event, EventContext context) {
        return Told.by(context, Trigger.REFERRAL_VIEW_CHANGED)
                .in(new OrganizationId(event.organizationId()))
                .to(new PersonId(event.counselorId()))
                .named(shortName(event.referralId()));
    }

    /** The end of the id, enough to find it in one's list; its beginning is only a time. */
    private static String shortName(UUID referralId) {
        var id = referralId.toString();
        return id.substring(id.length() - 8).toUpperCase(Locale.ROOT);
    }
}
