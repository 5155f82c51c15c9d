package org.safetynets.training.supervision.application;

import java.util.List;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.supervision.domain.Acting;
import org.safetynets.training.supervision.domain.Cadence;
import org.safetynets.training.supervision.domain.Talk;

/**
 * How a facilitator is supervised now.
 *
 * @param talks what is due, the first thing first
 * @param groupsLed groups they lead at once
 * @param minutesHeld consultation so far, which counts as continuing education
 */
public record Supervised(
        PersonId facilitator,
        Acting acting,
        Cadence cadence,
        List<Talk> talks,
        int groupsLed,
        long minutesHeld) {

    /** How many groups somebody leads at once at most, without a warning. */
    static final int AT_ONCE = 2;

    public Supervised {
        talks = List.copyOf(talks);
    }

    public boolean leadsTooMany() {
        return groupsLed > AT_ONCE;
    }
}
