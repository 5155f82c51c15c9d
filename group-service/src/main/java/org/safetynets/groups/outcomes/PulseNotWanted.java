package org.safetynets.groups.outcomes;

import org.safetynets.platform.kernel.Refusal;

/** A meeting is looked back on once it has begun, and for a week. */
public record PulseNotWanted() implements Refusal {}
