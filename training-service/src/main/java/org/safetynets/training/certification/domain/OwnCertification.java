package org.safetynets.training.certification.domain;

import org.safetynets.platform.kernel.Refusal;

/** Somebody tried to decide about their own certification. */
public record OwnCertification() implements Refusal {}
