package org.safetynets.training.certification.domain;

import org.safetynets.platform.kernel.Refusal;

/** The certification covers the purposes of the endorsement already. */
public record AlreadyEndorsed(String endorsement) implements Refusal {}
