package org.safetynets.training.file.domain;

import org.safetynets.platform.kernel.Refusal;

/** The file is of another type than its name says. */
public record FileTypeDiffersFromName(String mediaType) implements Refusal {}
