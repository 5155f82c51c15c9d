package org.safetynets.training.assignment.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.Refusal;

/** What is accepted must reach the pass mark; what does not is to be done again. */
public record ScoreBelowPassMark(@Nullable BigDecimal minimumScore) implements Refusal {}
