package org.safetynets.groups.oncall.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * Who was called about something, and when the next is.
 *
 * @param acknowledgeBy when somebody has to have taken it up
 * @param calls first to last
 * @param nextAt when the next is called; null once nobody is to be called any more
 */
public record Alarm(Instant acknowledgeBy, List<Call> calls, @Nullable Instant nextAt) {

    public Alarm {
        calls = List.copyOf(calls);
    }

    /** Somebody was called. */
    public record Call(PersonId personId, Instant at) {}

    /** The first is called at once, the next at half the time. */
    public static Alarm raise(Instant at, Duration within, Optional<PersonId> first) {
        var calls = first.map(it -> List.of(new Call(it, at))).orElse(List.of());
        return new Alarm(at.plus(within), calls, at.plus(within.dividedBy(2)));
    }

    public boolean isDue(Instant now) {
        return nextAt != null && !nextAt.isAfter(now);
    }

    /** One more is called; after half the time one is left to call, at its end none. */
    public Alarm escalate(Instant now, Optional<PersonId> next) {
        var more = new ArrayList<>(calls);
        next.ifPresent(it -> more.add(new Call(it, now)));
        var again = nextAt != null && nextAt.isBefore(acknowledgeBy) ? acknowledgeBy : null;
        return new Alarm(acknowledgeBy, more, again);
    }

    public Alarm stop() {
        return new Alarm(acknowledgeBy, calls, null);
    }

    /** Another severity has another deadline; calls made stay made. */
    public Alarm reset(Instant reportedAt, Duration within, Instant now) {
        var half = reportedAt.plus(within.dividedBy(2));
        var end = reportedAt.plus(within);
        return new Alarm(end, calls, half.isAfter(now) ? half : end);
    }

    public Alarm without(PersonId person) {
        var left = calls.stream().filter(it -> !it.personId().equals(person)).toList();
        return new Alarm(acknowledgeBy, left, nextAt);
    }

    public List<PersonId> called() {
        return calls.stream().map(Call::personId).toList();
    }
}
