package org.safetynets.training.quiz.domain;

import java.math.BigDecimal;

/**
 * How a question does.
 *
 * @param answered in how many finished tries it was
 * @param averagePercent what the answers were worth
 */
public record ItemStatistic(String code, long answered, BigDecimal averagePercent) {}
