package org.safetynets.training.enrolment.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of enrolling a candidate. */
public sealed interface EnrollingResult {

    record Enrolled(Enrolment enrolment) implements EnrollingResult {}

    /**
     * Every seat is taken; the candidate waits.
     *
     * @param place 1 for whoever is next
     */
    record OnWaitlist(int place) implements EnrollingResult {}

    record Refused(Refusal reason) implements EnrollingResult {}
}
