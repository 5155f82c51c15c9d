package org.safetynets.training.certification.domain;

import org.safetynets.platform.kernel.Refusal;

/** The standard has no such endorsement. */
public record EndorsementUnknown(String endorsement) implements Refusal {}
