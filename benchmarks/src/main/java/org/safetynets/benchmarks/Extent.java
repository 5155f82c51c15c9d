package org.safetynets.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How much is measured.
 *
 * @param brief less work, to see that all is well rather than how fast it is
 */
public record Extent(int rounds, boolean brief) {

    /** The subjects of a round; each round begins with another one, lest one always come first. */
    public <T> List<T> inTurn(T[] subjects, int round) {
        var order = new ArrayList<>(List.of(subjects));
        Collections.rotate(order, -round);
        return order;
    }
}
