package org.safetynets.training.standard.domain;

import org.safetynets.platform.kernel.Refusal;

/** Nobody reviews what they wrote themselves. */
public record OwnStandard() implements Refusal {}
