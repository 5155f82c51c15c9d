package org.safetynets.training.enrolment.domain;

import java.math.BigDecimal;
import org.safetynets.platform.kernel.Refusal;

/** A requirement with a pass mark was given evidence without a score. */
public record ScoreMissing(String requirement, BigDecimal lowest, BigDecimal highest)
        implements Refusal {}
