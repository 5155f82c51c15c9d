package org.safetynets.training.standard.domain;

import org.safetynets.platform.kernel.Refusal;

/** Two parts of a standard's curriculum have the same code. */
public record PartRepeated(String code) implements Refusal {}
