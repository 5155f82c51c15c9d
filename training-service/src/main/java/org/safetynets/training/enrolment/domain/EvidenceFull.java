package org.safetynets.training.enrolment.domain;

import org.safetynets.platform.kernel.Refusal;

/** The enrolment holds as much evidence as one may. */
public record EvidenceFull(int most) implements Refusal {}
