package org.safetynets.groups.joining.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * How somebody who was on the way into a group, or in it, came out of it.
 *
 * @param by who removed them
 * @param reason of a removal, which the person may read
 * @param appeal what they said against it
 */
public record Departure(
        Why why, @Nullable PersonId by, @Nullable String reason, @Nullable Appeal appeal) {

    static final Departure OWN = new Departure(Why.OWN, null, null, null);
    static final Departure GROUP_ENDED = new Departure(Why.GROUP_ENDED, null, null, null);
    static final Departure OFFER_RAN_OUT = new Departure(Why.OFFER_RAN_OUT, null, null, null);

    /** Whose doing it was. */
    public enum Why {
        OWN,
        OFFER_RAN_OUT,
        GROUP_ENDED,
        REMOVED
    }

    /**
     * What somebody removed says against it, and what came of that.
     *
     * @param upheld whether they may come again; null until somebody decided
     */
    public record Appeal(
            @Nullable String text,
            Instant at,
            @Nullable Boolean upheld,
            @Nullable PersonId by,
            @Nullable String answer) {}

    Departure appealed(String text, Instant at) {
        return new Departure(why, by, reason, new Appeal(text, at, null, null, null));
    }

    Departure decided(Appeal open, boolean upheld, PersonId decider, String answer) {
        var decided = new Appeal(open.text(), open.at(), upheld, decider, answer);
        return new Departure(why, by, reason, decided);
    }

    /** Somebody who was removed stays out, unless their appeal was upheld. */
    boolean keepsOut() {
        return why == Why.REMOVED && (appeal == null || !Boolean.TRUE.equals(appeal.upheld()));
    }
}
