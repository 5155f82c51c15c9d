package org.safetynets.training.standard.domain;

import org.safetynets.platform.kernel.Refusal;

/** The standard already has a version of that number. */
public record StandardVersionTaken(String code, String version) implements Refusal {}
