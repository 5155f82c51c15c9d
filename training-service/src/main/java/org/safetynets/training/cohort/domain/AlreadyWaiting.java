package org.safetynets.training.cohort.domain;

import org.safetynets.platform.kernel.Refusal;

/** The person is on the waitlist of this cohort. */
public record AlreadyWaiting(int place) implements Refusal {}
