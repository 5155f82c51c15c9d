package org.safetynets.portal.services.training;

import java.math.BigDecimal;

/** How much of something there is, and how much it takes. */
public record Amount(BigDecimal have, BigDecimal need) {}
