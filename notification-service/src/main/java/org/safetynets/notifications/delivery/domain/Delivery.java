package org.safetynets.notifications.delivery.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.Contact;
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
 * more. What was settled stays settled, except that what was given up can be tried anew.
 *
 * @param insteadOf the channel that did not work, when this one was tried after it
 */
public record Delivery(
        UUID id,
        Order order,
        Channel channel,
        Instant createdAt,
        Progress progress,
        Optional<Channel> insteadOf,
        long version) {

    /** How long a message is worth sending once it was due. */
    private static final Duration TERM = Duration.ofHours(24);

    /** Who asked for a code waits for it now. */
    private static final Duration TERM_OF_A_CODE = Duration.ofMinutes(30);

    /** A message in the inbox is there as soon as it is stored. */
    public static Delivery inApp(UUID id, Order order, Instant now) {
        return new Delivery(id, order, Channel.IN_APP, now, new Sent(now), Optional.empty(), 1);
    }

    /** A message, due, held or never to be sent, as the person's card says. */
    public static Delivery by(
            Channel channel, UUID id, Order order, ContactDecision decision, Instant now) {
        Progress first =
                switch (decision) {
                    case Send() -> waiting(order, now, Optional.empty(), now);
                    case Hold(var until, var why) -> waiting(order, until, Optional.of(why), now);
                    case ContactDecision.NotSent(var why) -> new NotSent(now, why);
                };
        return new Delivery(id, order, channel, now, first, Optional.empty(), 1);
    }

    /** Tried because another channel did not work. */
    public Delivery insteadOf(Channel other) {
        return new Delivery(id, order, channel, createdAt, progress, Optional.of(other), version);
    }

    private static Progress waiting(Order order, Instant due, Optional<Why> why, Instant now) {
        var term = order.notice() == Notice.CONTACT_CODE ? TERM_OF_A_CODE : TERM;
        var last = due.plus(term);
        var end = order.until().filter(it -> it.isBefore(last)).orElse(last);
        return due.isBefore(end) ? new Waiting(due, end, 0, why) : new NotSent(now, Why.TOO_LATE);
    }

    /** What the person's card is asked for. */
    public Contact contact() {
        var notice = order.notice();
        var collected =
                progress instanceof Waiting(_, _, _, var why)
                        && why.equals(Optional.of(Why.DIGEST));
        return new Contact(channel, notice.use(), notice.prompt(), order.urgent(), collected);
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

    /** The server could not take it; it is tried again after the pause. */
    public Delivery failed(Duration pause, Instant now) {
        return switch (progress) {
            case Waiting(var _, var giveUpAt, var attempts, var _) -> {
                var next = now.plus(pause);
                yield next.isBefore(giveUpAt)
                        ? with(
                                new Waiting(
                                        next, giveUpAt, attempts + 1, Optional.of(unavailable())))
                        : notSent(Why.TOO_LATE, now);
            }
            case Sent _, NotSent _ -> throw settled();
        };
    }

    /** Why it does not go by its channel now. */
    private Why unavailable() {
        return channel == Channel.EMAIL ? Why.MAIL_SERVER_UNAVAILABLE : Why.PROVIDER_UNAVAILABLE;
    }

    /** Given up on this channel, which does not come back, since there is another. */
    public Delivery leftToAnother(Instant now) {
        return notSent(unavailable(), now);
    }

    /** Stands for everything that waited for the same collection. */
    public Delivery asDigest() {
        return new Delivery(
                id, order.collected(), channel, createdAt, progress, insteadOf, version);
    }

    /** Whether it failed for a reason that may be mended, so that it may be tried anew. */
    public boolean canBeReplayed() {
        return progress instanceof NotSent(_, var why)
                && switch (why) {
                    case TOO_LATE, UNDELIVERABLE, MAIL_REFUSED, PROVIDER_REFUSED -> true;
                    default -> false;
                };
    }

    /** Tries anew; the card is asked again when it goes. */
    public Delivery replayed(Instant now) {
        if (!canBeReplayed()) {
            throw settled();
        }
        var again = new Waiting(now, now.plus(TERM), 0, Optional.empty());
        return new Delivery(id, order, channel, createdAt, again, insteadOf, version + 1);
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
        return new Delivery(id, order, channel, createdAt, next, insteadOf, version + 1);
    }

    private IllegalStateException settled() {
        return new IllegalStateException("Delivery " + id + " is settled");
    }
}
