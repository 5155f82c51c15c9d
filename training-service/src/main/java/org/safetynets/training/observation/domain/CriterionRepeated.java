package org.safetynets.training.observation.domain;

import org.safetynets.platform.kernel.Refusal;

/** A criterion is scored twice. */
public record CriterionRepeated() implements Refusal {}
