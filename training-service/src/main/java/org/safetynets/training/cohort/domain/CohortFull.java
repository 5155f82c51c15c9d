package org.safetynets.training.cohort.domain;

import org.safetynets.platform.kernel.Refusal;

/** Every seat of the cohort is taken. */
public record CohortFull(int seats) implements Refusal {}
