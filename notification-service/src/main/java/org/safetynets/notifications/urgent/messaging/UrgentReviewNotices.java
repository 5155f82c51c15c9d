package org.safetynets.notifications.urgent.messaging;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.safetynets.contracts.UrgentReviewChangedV1;
import org.safetynets.contracts.UrgentReviewChangedV1.Urgency;
import org.safetynets.notifications.delivery.application.SettlingDeliveries;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.notifications.rules.messaging.Told;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Tells those whom group-service names of a form that cannot wait, with each escalation the next;
 * once it is taken up nobody else.
 */
@Component
final class UrgentReviewNotices implements EventConsumer<UrgentReviewChangedV1> {

    /** Ids made at the same time begin alike. */
    private static final int LAST_OF_ID = 6;

    private final RaisingNotices notices;
    private final SettlingDeliveries waiting;

    UrgentReviewNotices(RaisingNotices notices, SettlingDeliveries waiting) {
        this.notices = notices;
        this.waiting = waiting;
    }

    @Override
    public Class<UrgentReviewChangedV1> eventType() {
        return UrgentReviewChangedV1.class;
    }

    @Override
    public void on(UrgentReviewChangedV1 event, EventContext context) {
        switch (event.change()) {
            case OPENED -> notices.raise(happening(event, context, Trigger.URGENT_REVIEW_OPENED));
            case ESCALATED -> notices.raise(happening(event, context, Trigger.URGENT_REVIEW_WAITS));
            case TAKEN_UP -> waiting.takeBack(event.reviewId());
        }
    }

    private static Happening happening(
            UrgentReviewChangedV1 event, EventContext context, Trigger trigger) {
        var organization = new OrganizationId(event.organizationId());
        return Told.by(context, trigger)
                .inGroup(organization, event.groupId())
                .of(event.reviewId())
                .to(named(event))
                .about(event.takeUpBy())
                .named(shortName(event.reviewId()))
                .leadingTo("/organizations/" + organization + "/urgent/" + event.reviewId())
                .urgentWhen(event.urgency() == Urgency.NOW);
    }

    private static String shortName(UUID id) {
        var all = id.toString();
        return all.substring(all.length() - LAST_OF_ID).toUpperCase(Locale.ROOT);
    }

    /** Those before were told when it was their turn. */
    private static Set<PersonId> named(UrgentReviewChangedV1 event) {
        var onCall = event.onCallIds();
        var asked = onCall.stream().skip(Math.max(0, onCall.size() - 1));
        return Stream.concat(asked, event.tellIds().stream())
                .map(PersonId::new)
                .collect(toUnmodifiableSet());
    }
}
