package org.safetynets.training.quiz.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.Refusal;

/** The quiz can only be begun between these. */
public record QuizNotOpen(Instant opensAt, Instant closesAt) implements Refusal {}
