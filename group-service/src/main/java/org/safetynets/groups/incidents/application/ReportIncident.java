package org.safetynets.groups.incidents.application;

import org.jspecify.annotations.Nullable;
import org.safetynets.groups.incidents.domain.Accusation;
import org.safetynets.groups.incidents.domain.Severity;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.platform.kernel.PersonId;

/**
 * What somebody in a group reports.
 *
 * @param severity none when they cannot tell
 * @param about whom they say it is about
 */
public record ReportIncident(
        PersonId reporter,
        @Nullable MeetingId meetingId,
        String type,
        @Nullable Severity severity,
        Accusation about,
        String account) {}
