package org.safetynets.training.enrolment.domain;

import org.safetynets.platform.kernel.Refusal;

/** The standard of the cohort has no such requirement. */
public record RequirementUnknown(String requirement) implements Refusal {}
