package org.safetynets.training.supervision.domain;

import org.safetynets.platform.kernel.Refusal;

/** Relatives and business partners do not supervise each other. */
public record SupervisorInConflict() implements Refusal {}
