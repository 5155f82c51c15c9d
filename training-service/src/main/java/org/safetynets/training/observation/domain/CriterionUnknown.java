package org.safetynets.training.observation.domain;

import org.safetynets.platform.kernel.Refusal;

/** The rubric has no such line. */
public record CriterionUnknown(String criterion) implements Refusal {}
