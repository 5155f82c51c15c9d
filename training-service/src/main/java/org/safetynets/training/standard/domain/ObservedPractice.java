package org.safetynets.training.standard.domain;

import java.math.BigDecimal;

/**
 * What each observed meeting must show, beside the mean, which is the requirement's pass mark.
 *
 * @param observers how many different people must have observed, over all the meetings that count
 * @param lowest none of the criteria of a meeting may be under it
 * @param lowestCritical none of the critical ones may be under it
 */
public record ObservedPractice(int observers, BigDecimal lowest, BigDecimal lowestCritical) {}
