package org.safetynets.training.admission.domain;

import org.safetynets.platform.kernel.Refusal;

/** The standard names no such sign of readiness. */
public record ReadinessUnknown(String requirement) implements Refusal {}
