package org.safetynets.training.standard.domain;

import org.safetynets.platform.kernel.Refusal;

/** Two requirements of a standard have the same code. */
public record RequirementRepeated(String requirement) implements Refusal {}
