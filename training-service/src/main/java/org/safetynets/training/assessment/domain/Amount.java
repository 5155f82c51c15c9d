package org.safetynets.training.assessment.domain;

import java.math.BigDecimal;

/** How much of something there is, and how much it takes. */
public record Amount(BigDecimal have, BigDecimal need) {

    static Amount of(long have, long need) {
        return new Amount(BigDecimal.valueOf(have), BigDecimal.valueOf(need));
    }

    boolean isEnough() {
        return have.compareTo(need) >= 0;
    }

    BigDecimal missing() {
        return need.subtract(have).max(BigDecimal.ZERO);
    }
}
