package org.safetynets.training.observation.domain;

import org.safetynets.platform.kernel.Refusal;

/** Who has read how another scored this meeting does not score it on their own. */
public record NotIndependent() implements Refusal {}
