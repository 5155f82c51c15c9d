package org.safetynets.training.enrolment.domain;

import org.safetynets.platform.kernel.Refusal;

/** A requirement that asks for hours was given evidence without them. */
public record HoursMissing(String requirement) implements Refusal {}
