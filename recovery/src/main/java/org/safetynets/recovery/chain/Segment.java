package org.safetynets.recovery.chain;

import java.time.Instant;
import java.util.Map;

/**
 * What the manifest tells of one segment.
 *
 * @param full begins anew; otherwise it goes on where the one before it ended
 * @param from the position after which it begins, seconds and counter as one number; 0 when full
 * @param to the position of the cluster up to which it tells
 * @param until the moment of that position
 * @param bytes as stored
 * @param sha256 of what is stored
 * @param entries documents of a full one, changes of the others
 * @param offsets of topics, by {@code topic/partition}: where the next one goes on
 */
public record Segment(
        int number,
        boolean full,
        String file,
        long from,
        long to,
        Instant until,
        long bytes,
        String sha256,
        long entries,
        Map<String, Long> offsets) {
    public Segment {
        offsets = Map.copyOf(offsets);
    }
}
