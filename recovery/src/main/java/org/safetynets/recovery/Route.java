package org.safetynets.recovery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.recovery.chain.Segment;

/**
 * Which segments lead to a moment.
 *
 * @param way the full one and what followed it, also beyond the moment, to the next full one
 * @param later those after that, which only tell who was erased since
 * @param moment that is reached
 * @param cut whether changes later than the moment are left out
 */
record Route(List<Segment> way, List<Segment> later, Instant moment, boolean cut) {

    /** To the end of the last one, or to a moment of those that the chain reaches. */
    static Route to(List<Segment> segments, @Nullable Instant moment) {
        Instant wanted = moment == null ? segments.getLast().until() : moment;
        int begin = lastFull(segments, wanted);
        int end = begin + 1;
        while (end < segments.size() && !segments.get(end).full()) {
            end++;
        }
        if (wanted.isAfter(segments.get(end - 1).until().plusSeconds(1))) {
            throw new Unusable(
                    "Nothing tells of %s; the nearest before is %s"
                            .formatted(wanted, segments.get(end - 1).until()));
        }
        return new Route(
                segments.subList(begin, end),
                segments.subList(end, segments.size()),
                wanted,
                moment != null);
    }

    /** Whether all of the segment is from before the moment. */
    boolean takesAll(Segment it) {
        return !cut || !moment.isBefore(it.until().plusSeconds(1));
    }

    private static int lastFull(List<Segment> segments, Instant wanted) {
        for (int i = segments.size() - 1; i >= 0; i--) {
            if (segments.get(i).full() && !segments.get(i).until().isAfter(wanted)) {
                return i;
            }
        }
        throw new Unusable("The backup begins later, at " + segments.getFirst().until());
    }
}
