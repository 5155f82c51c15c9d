package org.safetynets.training.debrief.domain;

import org.safetynets.platform.kernel.Refusal;

/** A debrief that is done, or dropped, does not change any more. */
public record DebriefClosed() implements Refusal {}
