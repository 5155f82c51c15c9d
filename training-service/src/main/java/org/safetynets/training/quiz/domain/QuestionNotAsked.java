package org.safetynets.training.quiz.domain;

import org.safetynets.platform.kernel.Refusal;

/** This try has no such question. */
public record QuestionNotAsked(String question) implements Refusal {}
