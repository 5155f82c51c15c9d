package org.safetynets.training.supervision.domain;

import org.safetynets.platform.kernel.Refusal;

/** A session that was held or cancelled stays so. */
public record SessionSettled(SessionState state) implements Refusal {}
