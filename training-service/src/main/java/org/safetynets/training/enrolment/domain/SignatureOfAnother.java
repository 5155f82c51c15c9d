package org.safetynets.training.enrolment.domain;

import org.safetynets.platform.kernel.Refusal;

/** An agreement is signed by whoever it binds. */
public record SignatureOfAnother() implements Refusal {}
