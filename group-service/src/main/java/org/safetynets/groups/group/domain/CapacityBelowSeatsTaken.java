package org.safetynets.groups.group.domain;

import org.safetynets.platform.kernel.Refusal;

/** More people are seated than the new capacity has room for. */
public record CapacityBelowSeatsTaken(int seatsTaken) implements Refusal {}
