package org.safetynets.training.certification.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.Refusal;

/** An enrolment earns one certification, and this one has. */
public record CertificationAlreadyIssued(UUID certificationId) implements Refusal {}
