package org.safetynets.training.flag.domain;

import java.time.Instant;
import java.util.List;

/**
 * What the rules look at: the last twelve weeks of one facilitator.
 *
 * @param cancellations when meetings were to be that no facilitator could come to
 * @param meetings when the meetings were that they led
 */
public record Signs(List<LookBack> debriefs, List<Instant> cancellations, List<Instant> meetings) {

    public Signs {
        debriefs = List.copyOf(debriefs);
        cancellations = List.copyOf(cancellations);
        meetings = List.copyOf(meetings);
    }

    /**
     * What one debrief says.
     *
     * @param at when it was completed or missed
     * @param activationAfter none where it was missed
     */
    public record LookBack(
            Instant at, int activationAfter, int carryingHome, boolean needsCall, boolean missed) {

        public static LookBack missedAt(Instant at) {
            return new LookBack(at, 0, 0, false, true);
        }
    }

    /** What came after that instant alone. */
    Signs after(Instant instant) {
        return new Signs(
                debriefs.stream().filter(it -> it.at().isAfter(instant)).toList(),
                cancellations.stream().filter(it -> it.isAfter(instant)).toList(),
                meetings.stream().filter(it -> it.isAfter(instant)).toList());
    }
}
