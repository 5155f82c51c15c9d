package org.safetynets.training.remedy.domain;

import org.safetynets.platform.kernel.Refusal;

/** Only a severe incident that the facilitator led through asks for a remedy. */
public record IncidentNotSevere() implements Refusal {}
