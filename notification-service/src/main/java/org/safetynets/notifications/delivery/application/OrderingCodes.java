package org.safetynets.notifications.delivery.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.card.application.Codes;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.ContactDecision;
import org.safetynets.notifications.delivery.domain.Deliveries;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.delivery.domain.Order;
import org.safetynets.notifications.notice.domain.Facts;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.Reader;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.tracing.Trace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A code is a delivery like any other, so it survives a server that is down for a moment. */
@Component
class OrderingCodes implements Codes {

    private final Deliveries deliveries;
    private final ApplicationEventPublisher nudges;
    private final Clock clock;

    OrderingCodes(Deliveries deliveries, ApplicationEventPublisher nudges, Clock clock) {
        this.deliveries = deliveries;
        this.nudges = nudges;
        this.clock = clock;
    }

    @Override
    public void order(PersonId person, Channel channel, Optional<UUID> device) {
        var order =
                new Order(
                        Ids.next(),
                        Optional.empty(),
                        person,
                        Notice.CONTACT_CODE,
                        Reader.PARTICIPANT,
                        Facts.NONE,
                        Optional.empty(),
                        device,
                        Optional.empty(),
                        Optional.ofNullable(Trace.current()),
                        false);
        var delivery =
                Delivery.by(
                        channel, Ids.next(), order, new ContactDecision.Send(), clock.instant());
        deliveries.add(List.of(delivery));
        nudges.publishEvent(new MessageDue());
    }
}
