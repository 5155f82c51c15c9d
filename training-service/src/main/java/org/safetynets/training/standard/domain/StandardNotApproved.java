package org.safetynets.training.standard.domain;

import org.safetynets.platform.kernel.Refusal;

/** Only what somebody else has approved is published. */
public record StandardNotApproved() implements Refusal {}
