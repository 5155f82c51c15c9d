package org.safetynets.training.admission.application;

import org.safetynets.training.admission.domain.Admission;
import org.safetynets.training.enrolment.domain.EnrollingResult;

/** A decided admission, with the seat or the place on the waitlist it led to. */
public record Admitted(Admission admission, EnrollingResult seat) {}
