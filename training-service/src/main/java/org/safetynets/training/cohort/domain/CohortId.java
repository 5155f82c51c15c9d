package org.safetynets.training.cohort.domain;

import java.util.UUID;

/** Id of a cohort. */
public record CohortId(UUID value) {}
