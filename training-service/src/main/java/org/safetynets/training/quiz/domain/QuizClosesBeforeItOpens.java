package org.safetynets.training.quiz.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.Refusal;

/** A quiz must be open for some time. */
public record QuizClosesBeforeItOpens(Instant opensAt, Instant closesAt) implements Refusal {}
