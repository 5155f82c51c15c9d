package org.safetynets.training.external.domain;

import org.safetynets.platform.kernel.Refusal;

/** It was declined; whoever brought it may bring another. */
public record ExternalDeclined() implements Refusal {}
