package org.safetynets.groups.joining.domain;

/** A placement after a step. */
public record PlacementChanged(Placement placement) {}
