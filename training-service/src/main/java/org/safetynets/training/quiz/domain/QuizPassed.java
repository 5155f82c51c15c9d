package org.safetynets.training.quiz.domain;

import org.safetynets.platform.kernel.Refusal;

/** The person has passed this quiz. */
public record QuizPassed() implements Refusal {}
