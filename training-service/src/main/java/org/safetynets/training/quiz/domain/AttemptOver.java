package org.safetynets.training.quiz.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.Refusal;

/** The time of this try is over, or it was handed in. */
public record AttemptOver(Instant endsAt) implements Refusal {}
