package org.safetynets.notifications.webhook.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One message to one webhook, and every try to hand it over.
 *
 * @param messageId the receiver knows a repetition by it
 * @param body as it is signed and sent, the same every time
 * @param about the referral of which it tells a practice, and which is asked of before each try
 * @param dueAt when it is tried next; empty when it is over
 */
public record Call(
        UUID id,
        Owner owner,
        UUID webhook,
        String messageId,
        String type,
        String body,
        Optional<About> about,
        Instant createdAt,
        List<Try> tries,
        Result result,
        Optional<Instant> dueAt,
        long version) {

    /** How long to wait after each try, as Standard Webhooks has it. */
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(5),
                    Duration.ofHours(10),
                    Duration.ofHours(14),
                    Duration.ofHours(20),
                    Duration.ofHours(24));

    private static final Duration POSTPONED_FOR = Duration.ofSeconds(15);

    /** Replays by hand lengthen the log; this is enough of it. */
    private static final int MOST_TRIES = 30;

    public Call {
        tries = List.copyOf(tries);
    }

    /** One try: the status that came back, or 0 when none did. */
    public record Try(Instant at, int status) {}

    /** How it stands. */
    public enum Result {
        WAITING,
        ARRIVED,
        FAILED,
        /** The webhook was turned off or is gone, or what it tells may not be told any more. */
        DROPPED
    }

    public static Call of(
            UUID id,
            Webhook webhook,
            String messageId,
            String type,
            String body,
            Optional<About> about,
            Instant now) {
        return new Call(
                id,
                webhook.owner(),
                webhook.id(),
                messageId,
                type,
                body,
                about,
                now,
                List.of(),
                Result.WAITING,
                Optional.of(now),
                1);
    }

    /** The receiver answered, or did not. */
    public Call tried(int status, Instant now) {
        var all = new ArrayList<>(tries);
        all.add(new Try(now, status));
        var kept = all.subList(Math.max(0, all.size() - MOST_TRIES), all.size());
        if (status >= 200 && status < 300) {
            return with(kept, Result.ARRIVED, Optional.empty());
        }
        return tries.size() < PAUSES.size()
                ? with(kept, Result.WAITING, Optional.of(now.plus(PAUSES.get(tries.size()))))
                : with(kept, Result.FAILED, Optional.empty());
    }

    public Call dropped() {
        return with(tries, Result.DROPPED, Optional.empty());
    }

    /** Nobody outside knows of it yet. */
    public boolean isUntried() {
        return tries.isEmpty();
    }

    /** Comes back without having been tried: whether it may be told could not be found out. */
    public Call postponed(Instant now) {
        return with(tries, Result.WAITING, Optional.of(now.plus(POSTPONED_FOR)));
    }

    /** Tried once more now, under the same id. */
    public Call replayed(Instant now) {
        return with(tries, Result.WAITING, Optional.of(now));
    }

    private Call with(List<Try> all, Result next, Optional<Instant> due) {
        return new Call(
                id,
                owner,
                webhook,
                messageId,
                type,
                body,
                about,
                createdAt,
                all,
                next,
                due,
                version + 1);
    }
}
