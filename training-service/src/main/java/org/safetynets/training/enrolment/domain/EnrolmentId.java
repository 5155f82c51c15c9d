package org.safetynets.training.enrolment.domain;

import java.util.UUID;

/** Id of an enrolment. */
public record EnrolmentId(UUID value) {}
