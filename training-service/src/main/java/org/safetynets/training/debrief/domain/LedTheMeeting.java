package org.safetynets.training.debrief.domain;

import org.safetynets.platform.kernel.Refusal;

/** Who started a meeting was there, and debriefs. */
public record LedTheMeeting() implements Refusal {}
