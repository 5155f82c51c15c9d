package org.safetynets.groups.meetings.domain;

import java.util.UUID;

/** Id of a meeting. */
public record MeetingId(UUID value) {}
