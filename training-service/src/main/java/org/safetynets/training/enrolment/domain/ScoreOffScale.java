package org.safetynets.training.enrolment.domain;

import java.math.BigDecimal;
import org.safetynets.platform.kernel.Refusal;

/** The score is outside the scale of the requirement's kind. */
public record ScoreOffScale(String requirement, BigDecimal lowest, BigDecimal highest)
        implements Refusal {}
