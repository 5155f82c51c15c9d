package org.safetynets.groups.incidents.application;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.incidents.domain.Severity;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.platform.kernel.PersonId;

/**
 * What somebody in a group reports.
 *
 * @param severity none when they cannot tell
 * @param about facilitators it is about
 */
public record ReportIncident(
        PersonId reporter,
        @Nullable MeetingId meetingId,
        String type,
        @Nullable Severity severity,
        Set<PersonId> about,
        String account) {}
