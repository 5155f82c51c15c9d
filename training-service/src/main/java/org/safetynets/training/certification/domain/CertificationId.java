package org.safetynets.training.certification.domain;

import java.util.UUID;

/** Id of a certification. */
public record CertificationId(UUID value) {}
