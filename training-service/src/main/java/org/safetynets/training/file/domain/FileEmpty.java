package org.safetynets.training.file.domain;

import org.safetynets.platform.kernel.Refusal;

/** There is nothing in the file. */
public record FileEmpty() implements Refusal {}
