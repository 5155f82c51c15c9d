package org.safetynets.notifications.card.domain;

import org.safetynets.platform.kernel.Refusal;

/** No code is waiting: none was asked for, it is too old, or it was tried too often. */
public record CodeNotUsable() implements Refusal {}
