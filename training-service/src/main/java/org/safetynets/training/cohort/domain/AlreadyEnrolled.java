package org.safetynets.training.cohort.domain;

import org.safetynets.platform.kernel.Refusal;

/** The person already has a seat in this cohort. */
public record AlreadyEnrolled() implements Refusal {}
