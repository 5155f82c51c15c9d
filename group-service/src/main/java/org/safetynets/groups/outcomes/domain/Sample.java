package org.safetynets.groups.outcomes.domain;

import java.util.Collection;
import java.util.Optional;

/** Numbers, as far as a mean and how sure it is need them. */
public record Sample(int count, double sum, double squares) {

    public static final Sample EMPTY = new Sample(0, 0, 0);

    private static final double Z = 1.959964;

    /**
     * A mean with its confidence interval of 95 %.
     *
     * @param from not below what the scale allows
     */
    public record Mean(double mean, double from, double to) {}

    public static Sample of(Collection<? extends Number> numbers) {
        return numbers.stream()
                .map(it -> new Sample(1, it.doubleValue(), it.doubleValue() * it.doubleValue()))
                .reduce(EMPTY, Sample::and);
    }

    public Sample and(Sample other) {
        return new Sample(count + other.count, sum + other.sum, squares + other.squares);
    }

    /** By Student's distribution; empty for less than two numbers. */
    public Optional<Mean> mean() {
        if (count < 2) {
            return Optional.empty();
        }
        var mean = sum / count;
        var variance = Math.max(0, (squares - count * mean * mean) / (count - 1));
        var half = quantile(count - 1) * Math.sqrt(variance / count);
        return Optional.of(new Mean(mean, mean - half, mean + half));
    }

    /** Cornish and Fisher's expansion: wrong by less than 1 % from ten degrees of freedom on. */
    private static double quantile(int freedom) {
        var z3 = Z * Z * Z;
        var z5 = z3 * Z * Z;
        return Z
                + (z3 + Z) / (4.0 * freedom)
                + (5 * z5 + 16 * z3 + 3 * Z) / (96.0 * freedom * freedom);
    }
}
