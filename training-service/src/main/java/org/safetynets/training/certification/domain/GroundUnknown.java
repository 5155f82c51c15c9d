package org.safetynets.training.certification.domain;

import org.safetynets.platform.kernel.Refusal;

/** The standard names no such ground for this. */
public record GroundUnknown(String ground) implements Refusal {}
