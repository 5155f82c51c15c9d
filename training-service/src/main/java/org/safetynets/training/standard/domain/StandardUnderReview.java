package org.safetynets.training.standard.domain;

import org.safetynets.platform.kernel.Refusal;

/** What is under review or approved does not change; it is sent back first. */
public record StandardUnderReview() implements Refusal {}
