package org.safetynets.training.admission.domain;

import org.safetynets.platform.kernel.Refusal;

/** Nobody admits themselves. */
public record OwnAdmission() implements Refusal {}
