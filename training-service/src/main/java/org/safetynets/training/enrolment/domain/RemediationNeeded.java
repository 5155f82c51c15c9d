package org.safetynets.training.enrolment.domain;

import org.safetynets.platform.kernel.Refusal;

/** They have failed as often as one may; something else comes before the next attempt. */
public record RemediationNeeded(String requirement, int attempts) implements Refusal {}
