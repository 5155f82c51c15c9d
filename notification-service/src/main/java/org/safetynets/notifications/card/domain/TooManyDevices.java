package org.safetynets.notifications.card.domain;

import org.safetynets.platform.kernel.Refusal;

/** One person's devices are all taken; one has to go first. */
public record TooManyDevices(int most) implements Refusal {}
