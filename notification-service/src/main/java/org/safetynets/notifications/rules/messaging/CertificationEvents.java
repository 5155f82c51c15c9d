package org.safetynets.notifications.rules.messaging;

import java.util.Optional;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Tells a facilitator and the coordinators when a certification stops to count, or counts again.
 */
@Component
final class CertificationEvents implements EventConsumer<CertificationChangedV1> {

    private final RaisingNotices notices;

    CertificationEvents(RaisingNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<CertificationChangedV1> eventType() {
        return CertificationChangedV1.class;
    }

    @Override
    public void on(CertificationChangedV1 event, EventContext context) {
        trigger(event.change())
                .ifPresent(trigger -> notices.raise(happening(event, context, trigger)));
    }

    private static Optional<Trigger> trigger(CertificationChangedV1.Change change) {
        return switch (change) {
            case SUSPENDED -> Optional.of(Trigger.CERTIFICATION_SUSPENDED);
            case REVOKED -> Optional.of(Trigger.CERTIFICATION_REVOKED);
            case REINSTATED -> Optional.of(Trigger.CERTIFICATION_REINSTATED);
            case ISSUED, EXPIRED, RENEWED -> Optional.empty();
        };
    }

    private static Happening happening(
            CertificationChangedV1 event, EventContext context, Trigger trigger) {
        return Told.by(context, trigger)
                .in(new OrganizationId(event.organizationId()))
                .to(new PersonId(event.personId()));
    }
}
