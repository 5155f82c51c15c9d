package org.safetynets.training.supervision.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.Refusal;

/** A session is held once its time has come. */
public record SessionNotYet(Instant plannedFor) implements Refusal {}
