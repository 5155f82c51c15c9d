package org.safetynets.training.standard.domain;

import org.safetynets.platform.kernel.Refusal;

/** A part of a standard refers to something that the standard does not have. */
public record ReferenceUnknown(String from, String to) implements Refusal {}
