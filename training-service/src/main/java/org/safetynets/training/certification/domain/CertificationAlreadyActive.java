package org.safetynets.training.certification.domain;

import org.safetynets.platform.kernel.Refusal;

/** There is nothing to reinstate. */
public record CertificationAlreadyActive() implements Refusal {}
