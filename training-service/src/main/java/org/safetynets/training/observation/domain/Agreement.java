package org.safetynets.training.observation.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far two observers agree on the same things, beyond what chance would give (Cohen's kappa).
 *
 * @param items how many things both scored
 * @param same share of them that got the same score
 * @param kappa 1 when they agree on all, 0 when as by chance, less when by less; null when there is
 *     nothing to tell agreement from chance, as when both gave one and the same score to all
 * @param weightedKappa the same with near misses counting as near, since the scores are in an order
 *     (linear weights)
 */
public record Agreement(
        int items,
        BigDecimal same,
        @Nullable BigDecimal kappa,
        @Nullable BigDecimal weightedKappa) {

    private static final int DECIMALS = 4;
    private static final int LEVELS = Rubric.HIGHEST - Rubric.LOWEST + 1;

    /**
     * Compares two lists of scores from 1 to 4, of the same things in the same order.
     *
     * <p>All sums are whole numbers; only the last step divides.
     */
    public static Agreement of(List<Integer> one, List<Integer> other) {
        if (one.size() != other.size() || one.isEmpty()) {
            throw new IllegalArgumentException("two observers score the same things");
        }
        var table = new long[LEVELS][LEVELS];
        IntStream.range(0, one.size())
                .forEach(it -> table[level(one.get(it))][level(other.get(it))]++);
        var items = one.size();
        var same = IntStream.range(0, LEVELS).mapToLong(it -> table[it][it]).sum();
        return new Agreement(
                items,
                ratio(same, items),
                kappa(table, items, (row, column) -> row == column ? 1 : 0, 1),
                kappa(
                        table,
                        items,
                        (row, column) -> LEVELS - 1 - Math.abs(row - column),
                        LEVELS - 1));
    }

    /** How much a pair of scores counts as agreement, in whole steps. */
    @FunctionalInterface
    private interface Weight {
        long of(int row, int column);
    }

    /**
     * (observed − expected) / (full − expected), everything times items² and the full weight: so
     * (n·Σwₐᵦnₐᵦ − Σwₐᵦrₐcᵦ) / (full·n² − Σwₐᵦrₐcᵦ).
     */
    private static @Nullable BigDecimal kappa(
            long[][] table, long items, Weight weight, long full) {
        var observed = 0L;
        var expected = 0L;
        for (var row = 0; row < LEVELS; row++) {
            for (var column = 0; column < LEVELS; column++) {
                observed += weight.of(row, column) * table[row][column];
                expected += weight.of(row, column) * rowSum(table, row) * columnSum(table, column);
            }
        }
        var possible = full * items * items - expected;
        return possible == 0 ? null : ratio(items * observed - expected, possible);
    }

    private static long rowSum(long[][] table, int row) {
        return Arrays.stream(table[row]).sum();
    }

    private static long columnSum(long[][] table, int column) {
        return Arrays.stream(table).mapToLong(it -> it[column]).sum();
    }

    private static BigDecimal ratio(long part, long whole) {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static int level(int score) {
        if (score < Rubric.LOWEST || score > Rubric.HIGHEST) {
            throw new IllegalArgumentException("no level of the rubric: " + score);
        }
        return score - Rubric.LOWEST;
    }

    /** Of two signed observations of one meeting, line by line. */
    public static Agreement of(Observation one, Observation other) {
        var theirs =
                other.scores().stream()
                        .collect(Collectors.toMap(RubricScore::criterion, RubricScore::score));
        var shared =
                one.scores().stream().filter(it -> theirs.containsKey(it.criterion())).toList();
        return of(
                shared.stream().map(RubricScore::score).toList(),
                shared.stream().map(it -> theirs.getOrDefault(it.criterion(), 0)).toList());
    }
}
