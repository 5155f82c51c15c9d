package org.safetynets.training.certification.domain;

import org.safetynets.platform.kernel.Refusal;

/** There is nothing to appeal against. */
public record CertificationNotRevoked() implements Refusal {}
