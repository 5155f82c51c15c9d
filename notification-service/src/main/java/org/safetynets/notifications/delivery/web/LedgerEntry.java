package org.safetynets.notifications.delivery.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.Why;
import org.safetynets.notifications.delivery.domain.Progress.NotSent;
import org.safetynets.notifications.delivery.domain.Progress.Sent;
import org.safetynets.notifications.delivery.domain.Progress.Waiting;
import org.safetynets.notifications.delivery.domain.Settled;

/**
 * What was decided about one message to me.
 *
 * @param event what it told of, for example {@code group.paused}
 * @param insteadOf the way that did not work before
 * @param why left out when it was sent
 */
record LedgerEntry(
        String event,
        Channel channel,
        Outcome outcome,
        @Nullable Why why,
        @Nullable Channel insteadOf,
        Instant at) {

    enum Outcome {
        SENT,
        HELD,
        NOT_SENT
    }

    static LedgerEntry of(Settled delivery) {
        return switch (delivery.progress()) {
            case Sent(var at) -> of(delivery, Outcome.SENT, null, at);
            case NotSent(var at, var why) -> of(delivery, Outcome.NOT_SENT, why, at);
            case Waiting waiting ->
                    of(delivery, Outcome.HELD, waiting.why().orElse(null), delivery.createdAt());
        };
    }

    private static LedgerEntry of(
            Settled delivery, Outcome outcome, @Nullable Why why, Instant at) {
        return new LedgerEntry(
                delivery.notice(),
                delivery.channel(),
                outcome,
                why,
                delivery.insteadOf().orElse(null),
                at);
    }
}
