package org.safetynets.training.quiz.domain;

import org.safetynets.platform.kernel.Refusal;

/** There is no answer in words to this question that waits to be marked. */
public record NothingToMark(String question) implements Refusal {}
