package org.safetynets.training.certification.domain;

import org.safetynets.platform.kernel.Refusal;

/** The certification was revoked before. */
public record CertificationAlreadyRevoked() implements Refusal {}
