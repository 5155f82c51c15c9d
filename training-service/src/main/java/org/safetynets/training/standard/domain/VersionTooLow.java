package org.safetynets.training.standard.domain;

import org.safetynets.platform.kernel.Refusal;

/** What it changes asks for a higher number than its version has. */
public record VersionTooLow(String version, String least) implements Refusal {}
