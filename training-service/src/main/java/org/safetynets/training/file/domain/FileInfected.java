package org.safetynets.training.file.domain;

import org.safetynets.platform.kernel.Refusal;

/** The malware scanner found something. */
public record FileInfected() implements Refusal {}
