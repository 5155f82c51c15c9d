package org.safetynets.training.standard.domain;

import org.safetynets.platform.kernel.Refusal;

/** A published version never changes; what is new becomes the next version. */
public record StandardAlreadyPublished(String code, String version) implements Refusal {}
