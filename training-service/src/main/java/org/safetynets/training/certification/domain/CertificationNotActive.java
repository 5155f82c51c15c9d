package org.safetynets.training.certification.domain;

import org.safetynets.platform.kernel.Refusal;

/** Only an active certification can be suspended. */
public record CertificationNotActive(Status certificationStatus) implements Refusal {}
