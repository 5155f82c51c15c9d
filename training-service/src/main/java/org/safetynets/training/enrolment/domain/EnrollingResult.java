package org.safetynets.training.enrolment.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of enrolling a candidate. */
public sealed interface EnrollingResult {

    record Enrolled(Enrolment enrolment) implements EnrollingResult {}

    record Refused(Refusal reason) implements EnrollingResult {}
}
