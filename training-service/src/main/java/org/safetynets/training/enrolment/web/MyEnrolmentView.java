package org.safetynets.training.enrolment.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.safetynets.training.enrolment.application.Assessed;

/** An enrolment of my own, with the organization in which it is. */
record MyEnrolmentView(UUID organizationId, @JsonUnwrapped EnrolmentView enrolment) {

    static MyEnrolmentView of(Assessed it) {
        return new MyEnrolmentView(
                it.enrolment().place().organization().value(), EnrolmentView.of(it));
    }
}
