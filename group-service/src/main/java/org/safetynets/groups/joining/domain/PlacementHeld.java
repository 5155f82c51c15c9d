package org.safetynets.groups.joining.domain;

import org.safetynets.platform.kernel.Refusal;

/** The answers were red: only a coordinator, giving a reason, may place the person. */
public record PlacementHeld() implements Refusal {}
