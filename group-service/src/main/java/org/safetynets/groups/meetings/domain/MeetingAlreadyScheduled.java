package org.safetynets.groups.meetings.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.Refusal;

/** The group already meets at that moment. */
public record MeetingAlreadyScheduled(Instant startsAt) implements Refusal {}
