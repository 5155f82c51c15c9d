package org.safetynets.training.observation.domain;

import org.safetynets.platform.kernel.Refusal;

/** A signed observation never changes. */
public record ObservationSigned() implements Refusal {}
