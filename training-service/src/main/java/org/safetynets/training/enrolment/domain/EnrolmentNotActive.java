package org.safetynets.training.enrolment.domain;

import org.safetynets.platform.kernel.Refusal;

/** The enrolment was withdrawn or completed, so nothing more happens on it. */
public record EnrolmentNotActive(EnrolmentStatus enrolmentStatus) implements Refusal {}
