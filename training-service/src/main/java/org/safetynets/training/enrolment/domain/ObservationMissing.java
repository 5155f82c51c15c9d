package org.safetynets.training.enrolment.domain;

import org.safetynets.platform.kernel.Refusal;

/** The requirement says what an observed meeting must show, and the evidence does not tell. */
public record ObservationMissing(String requirement) implements Refusal {}
