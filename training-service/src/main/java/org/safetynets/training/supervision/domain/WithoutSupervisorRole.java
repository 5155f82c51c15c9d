package org.safetynets.training.supervision.domain;

import org.safetynets.platform.kernel.Refusal;

/** Who supervises holds the role in the organization. */
public record WithoutSupervisorRole() implements Refusal {}
