package org.safetynets.groups.joining.domain;

/** A decision and the request it is about. */
public record RequestDecision(PlacementId request, Decision decision) {}
