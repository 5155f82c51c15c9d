package org.safetynets.benchmarks.training;

import java.util.List;

/** Of how long things took. */
public final class Percentile {

    private Percentile() {}

    public static double of(List<Double> values, int percent) {
        var sorted = values.stream().sorted().toList();
        var rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }
}
