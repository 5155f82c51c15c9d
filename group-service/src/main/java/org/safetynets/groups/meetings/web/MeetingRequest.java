package org.safetynets.groups.meetings.web;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** A meeting to schedule; the moment carries its offset. */
record MeetingRequest(@NotNull OffsetDateTime startsAt) {}
