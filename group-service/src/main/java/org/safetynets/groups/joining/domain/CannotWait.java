package org.safetynets.groups.joining.domain;

/** Somebody asked to join, and what they answered cannot wait for the usual order. */
public record CannotWait(Placement request, Urgency urgency) {}
