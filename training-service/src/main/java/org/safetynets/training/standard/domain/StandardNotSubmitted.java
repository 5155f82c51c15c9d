package org.safetynets.training.standard.domain;

import org.safetynets.platform.kernel.Refusal;

/** Only what its author has submitted is reviewed. */
public record StandardNotSubmitted() implements Refusal {}
