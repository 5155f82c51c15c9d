package org.safetynets.training.quiz.domain;

import org.safetynets.platform.kernel.Refusal;

/** The answer is not of the kind the question asks for. */
public record ResponseUnfit(String question) implements Refusal {}
