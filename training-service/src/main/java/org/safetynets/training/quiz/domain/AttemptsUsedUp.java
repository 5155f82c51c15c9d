package org.safetynets.training.quiz.domain;

import org.safetynets.platform.kernel.Refusal;

/** The person has had all their tries; a trainer can unlock another. */
public record AttemptsUsedUp(int used) implements Refusal {}
