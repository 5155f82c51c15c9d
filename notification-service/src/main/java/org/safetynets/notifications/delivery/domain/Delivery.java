package org.safetynets.notifications.delivery.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.ContactDecision;
import org.safetynets.notifications.card.domain.ContactDecision.Hold;
import org.safetynets.notifications.card.domain.ContactDecision.Send;
import org.safetynets.notifications.card.domain.Why;
import org.safetynets.notifications.delivery.domain.Progress.NotSent;
import org.safetynets.notifications.delivery.domain.Progress.Sent;
import org.safetynets.notifications.delivery.domain.Progress.Waiting;
import org.safetynets.notifications.notice.domain.Notice;

/**
 * One message on its way to one person by one channel; there is one per event, person and channel.
 *
 * <p>It waits until it is sent, until the person's card forbids it, or until it is of no use any
 * more. What was settled stays settled.
 */
public record Delivery(
        UUID id, Order order, Channel channel, Instant createdAt, Progress progress, long version) {

    /** How long a mail is worth sending once it was due. */
    private static final Duration TERM = Duration.ofHours(24);

    /** Who asked for a code waits for it now. */
    private static final Duration TERM_OF_A_CODE = Duration.ofMinutes(30);

    /** A message in the inbox is there as soon as it is stored. */
    public static Delivery inApp(UUID id, Order order, Instant now) {
        return new Delivery(id, order, Channel.IN_APP, now, new Sent(now), 1);
    }

    /** A mail, due, held or never to be sent, as the person's card says. */
    public static Delivery byEmail(UUID id, Order order, ContactDecision decision, Instant now) {
        var term = order.notice() == Notice.CONTACT_CODE ? TERM_OF_A_CODE : TERM;
        Progress first =
                switch (decision) {
                    case Send() -> new Waiting(now, now.plus(term), 0, Optional.empty());
                    case Hold(var until, var why) ->
                            new Waiting(until, until.plus(term), 0, Optional.of(why));
                    case ContactDecision.NotSent(var why) -> new NotSent(now, why);
                };
        return new Delivery(id, order, Channel.EMAIL, now, first, 1);
    }

    public Delivery sent(Instant now) {
        return with(new Sent(now));
    }

    public Delivery notSent(Why why, Instant now) {
        return with(new NotSent(now, why));
    }

    /** Waits until then, unless that is too late to be of use. */
    public Delivery waitUntil(Instant due, Why why, Instant now) {
        return switch (progress) {
            case Waiting waiting when due.isBefore(waiting.giveUpAt()) ->
                    with(
                            new Waiting(
                                    due, waiting.giveUpAt(), waiting.attempts(), Optional.of(why)));
            case Waiting _ -> notSent(Why.TOO_LATE, now);
            case Sent _, NotSent _ -> throw settled();
        };
    }

    /** The mail server could not take it; it is tried again after the pause. */
    public Delivery failed(Duration pause, Instant now) {
        return switch (progress) {
            case Waiting(var _, var giveUpAt, var attempts, var _) -> {
                var next = now.plus(pause);
                var why = Optional.of(Why.MAIL_SERVER_UNAVAILABLE);
                yield next.isBefore(giveUpAt)
                        ? with(new Waiting(next, giveUpAt, attempts + 1, why))
                        : notSent(Why.TOO_LATE, now);
            }
            case Sent _, NotSent _ -> throw settled();
        };
    }

    /** How often it was tried in vain. */
    public int attempts() {
        return progress instanceof Waiting waiting ? waiting.attempts() : 0;
    }

    public boolean isTooLate(Instant now) {
        return progress instanceof Waiting waiting && !now.isBefore(waiting.giveUpAt());
    }

    private Delivery with(Progress next) {
        if (!(progress instanceof Waiting)) {
            throw settled();
        }
        return new Delivery(id, order, channel, createdAt, next, version + 1);
    }

    private IllegalStateException settled() {
        return new IllegalStateException("Delivery " + id + " is settled");
    }
}
