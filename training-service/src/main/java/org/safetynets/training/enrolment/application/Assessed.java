package org.safetynets.training.enrolment.application;

import org.safetynets.training.assessment.domain.Assessment;
import org.safetynets.training.enrolment.domain.Enrolment;

/** An enrolment together with what is met and what is left. */
public record Assessed(Enrolment enrolment, Assessment assessment) {}
