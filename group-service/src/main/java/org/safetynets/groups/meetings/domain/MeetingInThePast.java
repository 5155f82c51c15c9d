package org.safetynets.groups.meetings.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.Refusal;

/** A meeting is scheduled for a moment that is over. */
public record MeetingInThePast(Instant startsAt) implements Refusal {}
