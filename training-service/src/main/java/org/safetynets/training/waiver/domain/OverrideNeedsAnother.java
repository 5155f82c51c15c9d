package org.safetynets.training.waiver.domain;

import org.safetynets.platform.kernel.Refusal;

/** Who asks for an override, who approves it and whom it is for are three people. */
public record OverrideNeedsAnother() implements Refusal {}
