package org.safetynets.training.enrolment.domain;

/** How an enrolment stands. */
public enum EnrolmentStatus {
    ACTIVE,
    WITHDRAWN,
    COMPLETED
}
