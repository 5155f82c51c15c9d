package org.safetynets.groups.meetings.domain;

import org.safetynets.platform.kernel.PersonId;

/** Whether one member came, under the pseudonym they had then. */
public record Attendance(PersonId personId, String pseudonym, AttendanceStatus status) {}
