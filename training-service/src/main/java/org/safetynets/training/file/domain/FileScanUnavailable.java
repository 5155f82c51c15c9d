package org.safetynets.training.file.domain;

import org.safetynets.platform.kernel.Refusal;

/** A malware scanner is set up and does not answer, so nothing is taken. */
public record FileScanUnavailable() implements Refusal {}
