package org.safetynets.groups.joining.domain;

import org.safetynets.platform.kernel.Refusal;

/** The request is no longer waiting for a decision. */
public record AlreadyDecided(PlacementStatus placementStatus) implements Refusal {}
