package org.safetynets.training.enrolment.domain;

import org.safetynets.platform.kernel.Refusal;

/** Somebody tried to record evidence for themselves. */
public record OwnEvidence() implements Refusal {}
