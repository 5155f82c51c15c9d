package org.safetynets.training.observation.domain;

import org.safetynets.platform.kernel.Refusal;

/** Nobody observes themselves. */
public record OwnObservation() implements Refusal {}
