package org.safetynets.notifications.card.domain;

import org.safetynets.platform.kernel.Refusal;

/** The code is not the one that was mailed. */
public record CodeWrong(int attemptsLeft) implements Refusal {}
