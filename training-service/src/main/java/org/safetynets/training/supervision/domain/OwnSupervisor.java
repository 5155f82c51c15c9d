package org.safetynets.training.supervision.domain;

import org.safetynets.platform.kernel.Refusal;

/** Nobody supervises themselves. */
public record OwnSupervisor() implements Refusal {}
