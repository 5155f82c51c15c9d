package org.safetynets.training.waiver.domain;

import org.safetynets.platform.kernel.Refusal;

/** Every requirement is met, so the certification can simply be issued. */
public record NothingToOverride() implements Refusal {}
