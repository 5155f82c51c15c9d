package org.safetynets.notifications.delivery.messaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.safetynets.contracts.DeliverySettledV1;
import org.safetynets.contracts.DeliverySettledV1.Outcome;
import org.safetynets.contracts.WireEnums;
import org.safetynets.notifications.card.domain.Why;
import org.safetynets.notifications.delivery.application.DeliveryEvents;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.delivery.domain.Progress.NotSent;
import org.safetynets.notifications.delivery.domain.Progress.Sent;
import org.safetynets.notifications.delivery.domain.Progress.Waiting;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.tracing.Trace;
import org.springframework.stereotype.Component;

/** Turns what became of a delivery into its event. */
@Component
final class DeliveryEventsPublisher implements DeliveryEvents {

    private final Outbox outbox;

    DeliveryEventsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(List<Delivery> deliveries) {
        var byTrace = new LinkedHashMap<Optional<String>, List<DeliverySettledV1>>();
        deliveries.forEach(
                it ->
                        byTrace.computeIfAbsent(it.order().trace(), _ -> new ArrayList<>())
                                .addAll(event(it).stream().toList()));
        byTrace.forEach(this::publish);
    }

    /** Several workers settle together, each in a trace of its own. */
    private void publish(Optional<String> trace, List<DeliverySettledV1> events) {
        Trace.within(trace.orElse(null), () -> outbox.append(events));
    }

    private static Optional<DeliverySettledV1> event(Delivery delivery) {
        return switch (delivery.progress()) {
            case Waiting(_, _, _, var why) ->
                    why.map(it -> event(delivery, Outcome.HELD, Optional.of(it)));
            case Sent _ -> Optional.of(event(delivery, Outcome.SENT, Optional.empty()));
            case NotSent(var _, var why) ->
                    Optional.of(event(delivery, Outcome.NOT_SENT, Optional.of(why)));
        };
    }

    private static DeliverySettledV1 event(Delivery delivery, Outcome outcome, Optional<Why> why) {
        var order = delivery.order();
        return new DeliverySettledV1(
                delivery.id(),
                delivery.version(),
                order.organization().map(OrganizationId::value).orElse(null),
                order.person().value(),
                order.causeId(),
                order.notice().keyForOthers(),
                switch (delivery.channel()) {
                    case IN_APP -> DeliverySettledV1.Channel.IN_APP;
                    case EMAIL -> DeliverySettledV1.Channel.EMAIL;
                    case PUSH -> DeliverySettledV1.Channel.PUSH;
                    case SMS -> DeliverySettledV1.Channel.SMS;
                },
                outcome,
                why.map(WireEnums::wire).orElse(null));
    }
}
