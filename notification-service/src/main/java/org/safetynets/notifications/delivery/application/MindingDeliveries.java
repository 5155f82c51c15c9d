package org.safetynets.notifications.delivery.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.delivery.domain.Deliveries;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.delivery.domain.DeliveryHealth;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows an organization how its messages fare, and tries anew what was given up. */
@Service
public class MindingDeliveries {

    private static final Duration SHOWN = Duration.ofDays(14);

    private final DeliveryHealth health;
    private final Deliveries deliveries;
    private final ApplicationEventPublisher nudges;
    private final AuditTrail audit;
    private final Clock clock;

    MindingDeliveries(
            DeliveryHealth health,
            Deliveries deliveries,
            ApplicationEventPublisher nudges,
            AuditTrail audit,
            Clock clock) {
        this.health = health;
        this.deliveries = deliveries;
        this.nudges = nudges;
        this.audit = audit;
        this.clock = clock;
    }

    public List<DeliveryHealth.Count> counts(OrganizationId organization) {
        return health.counts(organization, clock.instant().minus(SHOWN));
    }

    public List<Delivery> deadLetters(OrganizationId organization, long skip, int limit) {
        return health.deadLetters(organization, skip, limit);
    }

    public long deadLetterCount(OrganizationId organization) {
        return health.deadLetterCount(organization);
    }

    /** False when there is no such letter; the person's card is asked again when it goes. */
    @Transactional
    public boolean replay(OrganizationId organization, UUID deliveryId, PersonId by) {
        Optional<Delivery> dead = health.deadLetter(organization, deliveryId);
        var replayed =
                dead.map(it -> it.replayed(clock.instant()))
                        .filter(deliveries::replace)
                        .isPresent();
        if (replayed) {
            audit.note(
                    AuditEntry.by(by, "delivery.replayed")
                            .in(organization)
                            .on("delivery", deliveryId));
            nudges.publishEvent(new MessageDue());
        }
        return replayed;
    }
}
