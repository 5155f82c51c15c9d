package org.safetynets.notifications.rules.messaging;

import java.time.ZoneOffset;
import org.safetynets.contracts.CounselorRecheckDueV1;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Tells a counselor and the coordinators, who check credentials, that a check holds for 30 or 7
 * days more. Whoever is both is told as the counselor: nobody checks their own.
 */
@Component
final class CounselorRechecks implements EventConsumer<CounselorRecheckDueV1> {

    private final RaisingNotices notices;

    CounselorRechecks(RaisingNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<CounselorRecheckDueV1> eventType() {
        return CounselorRecheckDueV1.class;
    }

    @Override
    public void on(CounselorRecheckDueV1 event, EventContext context) {
        notices.raise(
                about(event, context, Trigger.COUNSELOR_RECHECK_DUE)
                        .to(new PersonId(event.personId()))
                        .leadingTo("/counseling/" + event.organizationId()));
        notices.raise(
                about(event, context, Trigger.COUNSELOR_RECHECK_TO_DO)
                        .leadingTo("/organizations/" + event.organizationId() + "/counselors"));
    }

    private static Happening about(
            CounselorRecheckDueV1 event, EventContext context, Trigger trigger) {
        var over = event.recheckOn().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Told.by(context, trigger)
                .in(new OrganizationId(event.organizationId()))
                .named(event.recheckOn().toString())
                .usefulUntil(over);
    }
}
