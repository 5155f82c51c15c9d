package org.safetynets.portal.services.training;

import java.math.BigDecimal;

/** How a question does: in how many finished tries it was, and what the answers were worth. */
public record ItemStatistic(String code, long answered, BigDecimal averagePercent) {}
