package org.safetynets.training.quiz.domain;

import org.safetynets.platform.kernel.Refusal;

/** A try of this person goes on, or waits to be marked. */
public record AttemptUnderWay() implements Refusal {}
