package org.safetynets.notifications.delivery.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.Why;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.delivery.domain.Progress;
import org.safetynets.notifications.delivery.domain.Progress.NotSent;
import org.safetynets.notifications.delivery.domain.Progress.Sent;
import org.safetynets.notifications.delivery.domain.Progress.Waiting;
import org.safetynets.notifications.delivery.domain.Settled;
import org.safetynets.notifications.notice.domain.Notice;

/**
 * A delivery as it is stored; what indexes need stands at the top.
 *
 * @param claim token of the worker that has it
 * @param insteadOf the channel that did not work before
 * @param decidedAt when it was sent, settled otherwise or began to wait for a reason
 */
record DeliveryDocument(
        UUID id,
        long version,
        UUID causeId,
        UUID personId,
        Channel channel,
        OrderDocument order,
        Instant createdAt,
        State state,
        @Nullable Instant dueAt,
        @Nullable Instant giveUpAt,
        int attempts,
        @Nullable Why why,
        @Nullable Instant decidedAt,
        @Nullable UUID claim,
        @Nullable Channel insteadOf) {

    /** Where the key of its notice stands. */
    static final String NOTICE = "order.notice";

    enum State {
        WAITING,
        SENT,
        NOT_SENT
    }

    static DeliveryDocument of(Delivery delivery, @Nullable UUID claim) {
        return switch (delivery.progress()) {
            case Waiting(var due, var giveUp, var attempts, var why) ->
                    of(
                            delivery,
                            State.WAITING,
                            due,
                            giveUp,
                            attempts,
                            why.orElse(null),
                            why.isPresent() ? delivery.createdAt() : null,
                            claim);
            case Sent(var at) -> of(delivery, State.SENT, null, null, 0, null, at, null);
            case NotSent(var at, var why) ->
                    of(delivery, State.NOT_SENT, null, null, 0, why, at, null);
        };
    }

    private static DeliveryDocument of(
            Delivery delivery,
            State state,
            @Nullable Instant dueAt,
            @Nullable Instant giveUpAt,
            int attempts,
            @Nullable Why why,
            @Nullable Instant decidedAt,
            @Nullable UUID claim) {
        return new DeliveryDocument(
                delivery.id(),
                delivery.version(),
                delivery.order().causeId(),
                delivery.order().person().value(),
                delivery.channel(),
                OrderDocument.of(delivery.order()),
                delivery.createdAt(),
                state,
                dueAt,
                giveUpAt,
                attempts,
                why,
                decidedAt,
                claim,
                delivery.insteadOf().orElse(null));
    }

    Delivery toDelivery() {
        return new Delivery(
                id,
                order.toOrder(causeId, personId),
                channel,
                createdAt,
                progress(),
                Optional.ofNullable(insteadOf),
                version);
    }

    /** Whether this revision can tell it. */
    boolean isKnown() {
        return Notice.keys().contains(order.notice());
    }

    Settled toSettled() {
        return new Settled(
                order.notice(), channel, createdAt, progress(), Optional.ofNullable(insteadOf));
    }

    private Progress progress() {
        return switch (state) {
            case WAITING ->
                    new Waiting(
                            needed(dueAt), needed(giveUpAt), attempts, Optional.ofNullable(why));
            case SENT -> new Sent(needed(decidedAt));
            case NOT_SENT -> new NotSent(needed(decidedAt), needed(why));
        };
    }

    private <T> T needed(@Nullable T field) {
        if (field == null) {
            throw new IllegalStateException("Delivery " + id + " is stored without a field");
        }
        return field;
    }
}
