package org.safetynets.training.certification.domain;

import org.safetynets.platform.kernel.Refusal;

/** Who revoked a certification does not decide about the appeal. */
public record RevokerHearsNoAppeal() implements Refusal {}
