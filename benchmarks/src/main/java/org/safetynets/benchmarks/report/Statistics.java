package org.safetynets.benchmarks.report;

import java.util.Collection;

/**
 * One metric over the rounds.
 *
 * @param median the middle value; of an even number, the mean of the two in the middle
 * @param rounds how many values there were
 */
public record Statistics(double median, double min, double max, int rounds) {

    /**
     * What the values have in common.
     *
     * @throws IllegalArgumentException when there is none, for then nothing was measured
     */
    public static Statistics of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        var upper = sorted.length / 2;
        var lower = (sorted.length - 1) / 2;
        return new Statistics(
                (sorted[lower] + sorted[upper]) / 2,
                sorted[0],
                sorted[sorted.length - 1],
                sorted.length);
    }
}
