package org.safetynets.training.admission.domain;

import org.safetynets.platform.kernel.Refusal;

/** It was decided, or taken back, before. */
public record AdmissionDecided(AdmissionStatus admissionStatus) implements Refusal {}
