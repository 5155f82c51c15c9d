package org.safetynets.training.external.domain;

import org.safetynets.platform.kernel.Refusal;

/** Nobody asked that it should count for this. */
public record NotAskedFor(String requirement) implements Refusal {}
