package org.safetynets.faults.upgrade;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One instance takes the place of another.
 *
 * @param fresh the number, from 1, of the instance that is started, and serves before anything ends
 * @param old the number of the one that is stopped then
 */
record Step(int fresh, int old) {

    /** All steps of a service with so many instances: one place more than it has is enough. */
    static List<Step> of(int instances) {
        return IntStream.rangeClosed(1, instances)
                .mapToObj(old -> new Step(old == 1 ? instances + 1 : old - 1, old))
                .toList();
    }
}
