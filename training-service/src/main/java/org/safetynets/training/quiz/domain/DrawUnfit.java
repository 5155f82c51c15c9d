package org.safetynets.training.quiz.domain;

import org.safetynets.platform.kernel.Refusal;

/** A quiz draws at least the critical questions and at most all. */
public record DrawUnfit(int atLeast, int atMost) implements Refusal {}
