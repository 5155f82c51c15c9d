package org.safetynets.training.waiver.domain;

import org.safetynets.platform.kernel.Refusal;

/** The override was decided before. */
public record OverrideDecided(WaiverStatus overrideStatus) implements Refusal {}
