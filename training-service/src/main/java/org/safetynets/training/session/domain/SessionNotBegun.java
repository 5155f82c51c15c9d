package org.safetynets.training.session.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.Refusal;

/** The session has not begun yet. */
public record SessionNotBegun(Instant startsAt) implements Refusal {}
