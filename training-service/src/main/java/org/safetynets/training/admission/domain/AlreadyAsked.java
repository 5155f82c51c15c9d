package org.safetynets.training.admission.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.Refusal;

/** The person has asked for a seat in this cohort and waits for the answer. */
public record AlreadyAsked(UUID admissionId) implements Refusal {}
