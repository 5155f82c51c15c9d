package org.safetynets.training.quiz.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What came of a try.
 *
 * @param percent of all questions, cut to two decimals so that nobody passes by rounding
 */
public record Score(BigDecimal percent, boolean everyCriticalRight, boolean passed) {

    static Score of(List<Mark> marks, int passMark) {
        var sum = marks.stream().mapToInt(Mark::percent).sum();
        var percent =
                marks.isEmpty()
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(sum)
                                .divide(BigDecimal.valueOf(marks.size()), 2, RoundingMode.DOWN);
        var critical = marks.stream().filter(Mark::critical).allMatch(it -> it.percent() == 100);
        return new Score(
                percent,
                critical,
                critical && percent.compareTo(BigDecimal.valueOf(passMark)) >= 0);
    }
}
